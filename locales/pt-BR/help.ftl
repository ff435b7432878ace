# O que a ajuda diz. Uma linha vazia termina um parágrafo; linhas que começam com "- " são uma lista.
#
# $method é o método na tela, ou "none". $hint indica o telefone, o endereço ou a chave na tela, ou é "none".
# $policy é o que um código novo faz com um anterior, quando vários foram enviados: same, replaces, both; senão "none".

## O painel

help-search-label = Buscar na ajuda
help-search-none = Nada combina com isso. Tente outra palavra.
way-settings = Gerenciar seus métodos de verificação
way-registration = Registrar um método
way-app = Obter um app autenticador
way-app-passwords = Gerenciar suas senhas de app
way-policy = Ler sobre a verificação em duas etapas aqui
way-personal-account = Configurações da sua conta pessoal
way-report = Denunciar

## Os tópicos

help-why-two-steps-title = Por que preciso fazer isto?
help-why-two-steps-body =
    Sua organização decidiu usar a verificação em duas etapas. Ela pede duas provas de tipos diferentes: algo que você sabe, sua senha, e algo que você tem com você, como o telefone ou uma chave.

    Assim, quem roubar ou adivinhar sua senha não chega a lugar nenhum: seu telefone continua no seu bolso.

    Você não pode desativá-la por conta própria; só sua organização pode. Se você veio por uma conta pessoal, não a do trabalho ou da escola, essa conta tem configurações próprias em outro lugar.

help-no-phone-today-title = Estou sem o meu telefone
help-no-phone-today-body =
    Talvez você tenha registrado mais de uma forma. Veja as outras opções de verificação e escolha uma que esteja ao seu alcance: outro telefone, um app em um tablet, uma chave, um código de recuperação.

    Se nenhuma outra opção aparece, é que nenhuma foi registrada. Então, hoje, quem ajuda você a entrar é o suporte.

    Depois de entrar, registre mais um ou dois métodos. Assim, da próxima vez, não faz mal se o telefone ficar em casa.

help-lost-phone-title = Meu telefone sumiu, é novo ou tem outro número
help-lost-phone-body =
    Há duas formas de voltar:

    - Escolha outra opção de verificação, se você registrou alguma.
    - Ou peça ao suporte que limpe suas configurações de verificação. No próximo login, você vai poder se registrar de novo.

    Foi perda ou roubo? Avise o suporte de qualquer modo, mesmo que consiga entrar. Eles devem redefinir sua senha e fazer o sistema esquecer todos os navegadores de que se lembra.

    O telefone ou o número mudou? Entre de outra forma e atualize isso nas suas configurações.

help-no-text-or-call-title = { $method ->
    [voice] A ligação não vem
    [sms] O SMS não chega
   *[none] O SMS ou a ligação não chega
 }
help-no-text-or-call-body =
    Se SMS ou ligações já chegaram a este telefone antes, o problema deve ser da operadora, não da sua conta.

    - Veja o sinal. Ir até uma janela, ou ligar e desligar o modo avião, costuma ajudar.
    - O telefone recebe alguma coisa? Peça a alguém que ligue ou mande um SMS.
    - Olhe entre as mensagens bloqueadas e filtradas.

    { $policy ->
        [same] Chegaram vários SMS? Eles trazem o mesmo código: use qualquer um.
        [replaces] Chegaram vários códigos? Use só o mais recente. Os anteriores deixaram de funcionar quando ele foi enviado.
        [both] Chegaram vários códigos? Cada um funciona até expirar; o mais recente dura mais.
       *[none] Se chegarem vários códigos, use o mais recente.
    }

    Já esperou alguns minutos? Então outra opção de verificação é o caminho mais rápido. Se você não tem nenhuma, o suporte pode limpar suas configurações, e você se registra de novo.

    O sinal costuma ser ruim onde você está? Um app autenticador cria os códigos no próprio telefone, sem sinal e sem internet.

help-app-passwords-title = Um programa antigo recusa minha senha
help-app-passwords-body =
    Alguns programas antigos, muitas vezes de e-mail, não aceitam duas etapas. Eles precisam de uma senha de app no lugar da senha de sempre. Ela só funciona ali, nunca nesta página.

    - Confira se você digitou a senha de app exatamente como foi mostrada.
    - Continua recusando? Crie outra senha de app e digite-a no programa.
    - Ainda assim? Peça ao suporte que exclua as que você tem e depois crie uma nova.

help-app-code-refused-title = O código do app não funciona
help-app-code-refused-body =
    - O relógio do telefone está certo? Os códigos são calculados a partir da hora. Deixe o telefone acertar o relógio sozinho, nas configurações de data e hora.
    - Cada código funciona uma vez, por cerca de 30 segundos. Espere o próximo e digite logo.
    - O app tem várias contas? Confira se é a desta organização e deste nome de usuário.

help-push-not-arriving-title = Não aparece nada no meu telefone
help-push-not-arriving-body =
    - Abra o app por conta própria. Muitas vezes a solicitação está esperando lá dentro.
    - As notificações podem estar silenciadas: veja o não perturbe, o modo foco e a economia de bateria.
    - O telefone precisa de internet, por Wi-Fi ou dados móveis.

    E se vier uma solicitação que você não iniciou, recuse. Ela significa que alguém tem sua senha. Avise o suporte na hora.

help-email-not-arriving-title = O e-mail não chega
help-email-not-arriving-body =
    { $hint ->
        [none] Olhe na pasta de spam e em qualquer pasta para onde seus e-mails sejam separados.
       *[other] Ele foi para { $hint }. Olhe lá na pasta de spam e em qualquer pasta para onde seus e-mails sejam separados.
    }

    O filtro de e-mail de uma empresa pode segurar uma mensagem por alguns minutos antes de liberá-la.

    Chegaram vários? Siga o mais recente.

help-code-not-requested-title = Recebi um código que não pedi
help-code-not-requested-body =
    Então alguém pode estar tentando entrar no seu lugar, e talvez já tenha sua senha.

    - Não passe o código a ninguém, nem a quem diz ser do suporte. Quem ajuda você não precisa dele.
    - Não aprove uma solicitação que você não iniciou. Recuse.
    - Troque sua senha o quanto antes e avise o suporte.

help-hardware-token-title = O código do token não funciona
help-hardware-token-body =
    - Aperte o botão para ver um novo código e digite-o antes que ele suma.
    - O botão foi apertado muitas vezes sem um login? Então o token e o servidor perderam o compasso. Talvez sejam pedidos dois códigos seguidos, e isso acerta tudo.
    - Visor vazio significa bateria descarregada. O token precisa ser trocado.

help-temporary-pass-title = O que é um passe de acesso temporário?
help-temporary-pass-body =
    Quem administra sua conta dá o passe a você, por exemplo quando você acaba de chegar ou perdeu o telefone. Ele funciona uma vez, ou por pouco tempo.

    Depois de entrar, registre logo um método seu: o passe não vai deixar você entrar por muito mais tempo.

    Foi recusado? Talvez tenha expirado. Peça outro.

help-security-key-title = Minha chave de acesso ou de segurança não funciona
help-security-key-body =
    - Espere o navegador pedir. Depois toque na chave, ou use sua digital, seu rosto ou o PIN do dispositivo.
    - Uma chave USB às vezes precisa ser retirada e colocada de novo. Uma chave NFC fica encostada na parte de trás do telefone.
    - Você tem mais de uma chave? Precisa ser uma que você registrou aqui.
    - Um navegador antigo não consegue usar chaves, e uma página dentro de outra pode não ter permissão. Abra o login em uma aba própria.

    Cancelar não custa nada: é só começar de novo.

help-recovery-codes-title = O que são códigos de recuperação, e onde estão os meus?
help-recovery-codes-body =
    São uma lista curta de códigos que você imprimiu ou salvou quando ativou a verificação em duas etapas. Procure nos seus papéis, no gerenciador de senhas ou nos seus arquivos.

    Cada código funciona uma vez, então risque o que usar. Letras e traços fazem parte do código.

    Depois de entrar, crie uma lista nova se restarem poucos ou se alguém pode ter visto esta.

help-locked-title = O acesso foi bloqueado após muitas tentativas
help-locked-body =
    O bloqueio protege você de quem tenta adivinhar. Ele se abre sozinho; a página mostra quando. Um código novo não abre antes, e tentar enquanto isso não ajuda.

    Aproveite para descobrir por que os códigos não funcionaram: era o mais recente, do app certo, da conta certa?

    Não foi você que tentou? Então avise o suporte: alguém tem sua senha.

help-after-sign-in-title = Por que registrar outro método?
help-after-sign-in-body =
    Agora você tem só um. No dia em que ele se perder, quebrar ou ficar em casa, você não vai conseguir entrar sem a ajuda do suporte.

    Registrar outro leva um minuto. O melhor é um app autenticador ou uma chave: eles não dependem da rede telefônica.

help-nothing-helped-title = Nada aqui ajuda
help-nothing-helped-body =
    Então fale com o suporte. Eles podem ver o que aconteceu e, se for preciso, limpar suas configurações de verificação para que você se registre de novo.

    Tenha a referência à mão, se houver uma abaixo: com ela, encontram seu login na hora. Nunca precisam da sua senha nem de um código.
