# O que as telas dizem.
#
# $method é um de sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint indica o telefone, o endereço ou a chave, mascarado pelo servidor: ••12. É "none" quando o servidor não informa.
# Códigos e números para comparar nunca fazem parte de um texto.

## Em todas as telas

account-line = Entrando como { $account }
start-over-action = Não é você? Comece de novo
language-label = Idioma
offline-notice = Você está sem conexão. Nada se perdeu: continue assim que ela voltar.

## Um código é digitado

code-heading = { $method ->
    [voice] Digite o código da ligação
    [email] Digite o código do e-mail
    [totp] Digite o código do seu app
    [hotp] Digite o código do seu token
    [recovery_code] Digite um código de recuperação
    [temporary_pass] Digite seu passe de acesso temporário
   *[sms] Digite o código do SMS
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Estamos ligando para o seu telefone. Atenda, ouça e digite o código que ouvir.
       *[other] Estamos ligando para { $hint }. Atenda, ouça e digite o código que ouvir.
     }
    [email] { $hint ->
        [none] Enviamos um e-mail com um código para você.
       *[other] Enviamos um e-mail com um código para { $hint }.
     }
    [totp] { $hint ->
        [none] Abra seu app autenticador e digite o código que ele mostra agora.
       *[other] Abra seu app autenticador ({ $hint }) e digite o código que ele mostra agora.
     }
    [hotp] { $hint ->
        [none] Aperte o botão do seu token e digite o código que ele mostra.
       *[other] Aperte o botão do seu token ({ $hint }) e digite o código que ele mostra.
     }
    [recovery_code] Digite um dos códigos que você salvou quando ativou a verificação em duas etapas. Cada código funciona uma vez.
    [temporary_pass] Digite o passe que você recebeu de quem administra sua conta, exatamente como está escrito.
   *[sms] { $hint ->
        [none] Enviamos um SMS com um código para o seu telefone.
       *[other] Enviamos um SMS com um código para { $hint }.
     }
 }
code-ordinal-intro = Digite o código número { $ordinal } da lista que você salvou quando ativou a verificação em duas etapas.
code-another-intro = Falta pouco. Seu token e nosso servidor perderam o compasso, então precisamos também do próximo código. Aperte o botão de novo e digite o novo.
code-label = { $method ->
    [recovery_code] Código de recuperação
    [temporary_pass] Passe de acesso temporário
   *[sms] Código de verificação
 }
code-submit = Continuar
code-submit-busy = Verificando…
code-format-digits = { $count ->
    [one] { $count } dígito. Espaços não fazem diferença.
   *[other] { $count } dígitos. Espaços não fazem diferença.
 }
code-format-letters = Letras, dígitos e traços, exatamente como estão escritos.
code-auto-submit = A verificação começa assim que ele estiver completo.
code-never-share = Nunca passe este código a alguém que ligue ou escreva para você, seja quem for que diga ser.
code-expires = { $minutes ->
    [one] O código vale por mais um minuto.
   *[other] O código vale por mais { $minutes } minutos.
 }
attempts-left = { $attempts ->
    [one] Você tem mais uma tentativa.
   *[other] Você tem mais { $attempts } tentativas.
 }
counts-same = { $sends ->
    [one] Enviamos o código uma vez.
   *[other] Enviamos o mesmo código { $sends } vezes. Tanto faz em qual mensagem você o lê.
 }
counts-replaces = { $sends ->
    [one] Enviamos um código, às { $time }.
   *[other] Enviamos { $sends } códigos. Só o mais recente funciona: o que foi enviado às { $time }.
 }
counts-both = { $sends ->
    [one] Enviamos um código, às { $time }.
   *[other] Enviamos { $sends } códigos. Todos funcionam até expirar; o mais recente foi enviado às { $time }.
 }

## Um código, uma ligação ou uma solicitação é enviada

send-heading = { $method ->
    [voice] Receba um código por ligação
    [email] Receba um código por e-mail
    [push] Aprove no seu app
   *[sms] Receba um código por SMS
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Vamos ligar para o seu telefone e ler um código em voz alta.
       *[other] Vamos ligar para { $hint } e ler um código em voz alta.
     }
    [email] { $hint ->
        [none] Vamos enviar um código para o seu e-mail.
       *[other] Vamos enviar um código para { $hint }.
     }
    [push] { $hint ->
        [none] Vamos enviar uma solicitação ao app do seu telefone, e você aprova por lá.
       *[other] Vamos enviar uma solicitação ao app do seu telefone ({ $hint }), e você aprova por lá.
     }
   *[sms] { $hint ->
        [none] Vamos enviar um SMS com um código para o seu telefone.
       *[other] Vamos enviar um SMS com um código para { $hint }.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Ligar para mim
       *[other] Ligar para { $hint }
     }
    [email] { $hint ->
        [none] Enviar um e-mail
       *[other] Enviar um e-mail para { $hint }
     }
    [push] Enviar a solicitação
   *[sms] { $hint ->
        [none] Enviar um SMS
       *[other] Enviar um SMS para { $hint }
     }
 }
send-busy = { $method ->
    [voice] Ligando…
   *[sms] Enviando…
 }
resend-action = { $method ->
    [voice] Ligar de novo
    [email] Enviar outro e-mail
    [push] Enviar outra solicitação
   *[sms] Enviar outro SMS
 }
resend-wait = { $seconds ->
    [one] Disponível em { $seconds } segundo.
   *[other] Disponível em { $seconds } segundos.
 }
resend-none = { $method ->
    [voice] Não podemos mais ligar neste login. Um código que você já ouviu funciona até expirar.
   *[sms] Não podemos enviar mais códigos neste login. Um que já chegou a você funciona até expirar.
 }

## Uma entrega demora

late-overdue-title = { $method ->
    [voice] A ligação está demorando
    [email] Seu e-mail está demorando
    [push] Ainda nada no seu telefone?
   *[sms] Seu SMS está demorando
 }
late-overdue-body = { $method ->
    [voice] Ela ainda pode chegar, e aí o código vai funcionar.
    [push] Abra o app por conta própria: talvez a solicitação esteja esperando lá dentro.
    [email] Ele ainda pode chegar, e aí o código vai funcionar. Enquanto isso, olhe na pasta de spam.
   *[sms] Ele ainda pode chegar, e aí o código vai funcionar.
 }
late-claimed-title = { $method ->
    [voice] A ligação já devia ter chegado
    [email] Seu e-mail já devia ter chegado
    [push] A solicitação já devia estar no seu telefone
   *[sms] Seu SMS já devia ter chegado
 }
late-claimed-body = { $method ->
    [voice] A rede telefônica diz que a ligação foi completada. Veja se o telefone não está no silencioso ou desviando chamadas.
    [email] O servidor de e-mail aceitou a mensagem. Olhe na pasta de spam.
    [push] Abra o app por conta própria: talvez a solicitação esteja esperando lá dentro.
   *[sms] A rede telefônica diz que ele foi entregue. Olhe entre as mensagens bloqueadas e filtradas.
 }
late-failed-title = { $method ->
    [voice] A ligação não foi completada
    [email] Não foi possível entregar seu e-mail
    [push] A solicitação não chegou ao seu telefone
   *[sms] Não foi possível entregar seu SMS
 }
late-failed-body = { $method ->
    [voice] A rede telefônica recusou a ligação. Isso não tem nada a ver com a sua conta.
    [email] O servidor de e-mail recusou a mensagem. Isso não tem nada a ver com a sua conta.
    [push] Seu telefone está ligado e com internet?
   *[sms] A rede telefônica recusou o SMS. Isso não tem nada a ver com a sua conta.
 }
late-queued-title = { $method ->
    [voice] A ligação ainda está na fila
    [email] Seu e-mail ainda está na fila
    [push] A solicitação ainda está na fila
   *[sms] Seu SMS ainda está na fila
 }
late-queued-body = { $method ->
    [voice] Ainda não conseguimos ligar. Continuamos tentando.
   *[sms] Ainda não saiu daqui. Continuamos tentando.
 }
late-slow-title = { $method ->
    [voice] As ligações para sua operadora estão lentas agora
    [email] O e-mail está lento agora
    [push] As solicitações ao app estão lentas agora
   *[sms] Os SMS para sua operadora estão lentos agora
 }
late-slow-body = { $method ->
    [voice] Pode demorar um pouco até o telefone tocar.
   *[sms] Pode demorar um pouco para chegar a você.
 }
late-most-take = { $seconds ->
    [one] No momento, a maioria chega em cerca de { $seconds } segundo.
   *[other] No momento, a maioria chega em cerca de { $seconds } segundos.
 }

## Outras formas

alternatives-action = Usar outra opção de verificação
alternatives-none = Não há outra opção de verificação registrada para você. Se esta não funcionar, o suporte pode ajudar você a entrar.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Prefiro receber uma ligação
       *[other] Prefiro receber uma ligação em { $hint }
     }
    [email] { $hint ->
        [none] Prefiro receber um e-mail
       *[other] Prefiro receber um e-mail em { $hint }
     }
    [push] Prefiro aprovar no app
    [totp] Prefiro usar o app autenticador
    [hotp] Prefiro usar o token
    [webauthn] Prefiro usar a chave de acesso ou de segurança
    [recovery_code] Prefiro usar um código de recuperação
    [temporary_pass] Prefiro usar um passe de acesso temporário
   *[sms] { $hint ->
        [none] Prefiro receber um SMS
       *[other] Prefiro receber um SMS em { $hint }
     }
 }
choose-heading = Como você quer mostrar que é você?
choose-intro = Escolha o que tiver à mão.
choose-name = { $method ->
    [voice] Ligação
    [email] E-mail
    [push] Aprovar no app
    [totp] App autenticador
    [hotp] Token
    [webauthn] Chave de acesso ou de segurança
    [recovery_code] Código de recuperação
    [temporary_pass] Passe de acesso temporário
   *[sms] SMS
 }
choose-what = { $method ->
    [voice] Ligamos e lemos um código em voz alta
    [email] Um código na sua caixa de entrada
    [push] Responda a uma solicitação no telefone
    [totp] Funciona sem sinal e sem internet
    [hotp] O código do visor
    [webauthn] Digital, rosto ou PIN: nenhum código para digitar
    [recovery_code] Um dos códigos que você salvou
    [temporary_pass] De quem administra sua conta
   *[sms] Um código no seu telefone
 }
choose-last-used = Usado aqui da última vez
choose-slow = { $method ->
    [voice] As ligações estão lentas agora
    [email] O e-mail está lento agora
   *[sms] Os SMS estão lentos agora
 }
choose-alive = { $method ->
    [voice] Já ligamos
    [push] Uma solicitação já está esperando
   *[sms] Um código já está a caminho
 }
choose-key-unsupported = Este navegador não pode usá-la
choose-key-not-in-frame = Não pode ser usada nesta janela
choose-back = Voltar

## Uma solicitação no telefone

push-heading = { $state ->
    [over] Vamos perguntar ao seu telefone de novo?
   *[waiting] Olhe o seu telefone
 }
push-intro = { $hint ->
    [none] Enviamos uma solicitação ao app do seu telefone. Abra o app e aprove o login.
   *[other] Enviamos uma solicitação ao app do seu telefone ({ $hint }). Abra o app e aprove o login.
 }
push-over-intro = A última solicitação foi encerrada. Você pode enviar outra quando quiser.
push-show-label = Escolha este número no app
push-ask-intro = { $hint ->
    [none] Abra o app no seu telefone. Ele mostra um número: digite-o aqui.
   *[other] Abra o app no seu telefone ({ $hint }). Ele mostra um número: digite-o aqui.
 }
push-ask-label = O número no app
push-waiting = Aguardando sua resposta…
push-not-mine = Não fui eu que iniciei isto

## Uma chave

key-heading = Use sua chave de acesso ou de segurança
key-intro = { $hint ->
    [none] Seu navegador vai pedi-la. Toque na chave ou use sua digital, seu rosto ou o bloqueio de tela.
   *[other] Seu navegador vai pedi-la ({ $hint }). Toque na chave ou use sua digital, seu rosto ou o bloqueio de tela.
 }
key-action = Usar a chave
key-preparing = Um momento…
key-asking = Siga as instruções do navegador…
key-unsupported = Este navegador não pode usar chaves de acesso nem de segurança. Abra a página em um navegador mais novo ou escolha outra forma.
key-not-in-frame = Chaves de acesso e de segurança não funcionam nesta janela, que faz parte de outra página. Abra o login em uma aba própria ou escolha outra forma.

## Depois da resposta

remember-label = Lembrar deste navegador
remember-hint = Só em um dispositivo que seja seu.
remember-heading = Lembrar deste navegador?
remember-intro = Da próxima vez, aqui bastará a senha. Diga sim só em um dispositivo que seja seu.
remember-yes = Sim, lembrar
remember-no = Não, perguntar de novo
register-heading = { $optional ->
    [yes] Quer registrar um método de verificação?
   *[no] Registre um método de verificação
 }
register-intro = { $optional ->
    [yes] Leva um minuto, e da próxima vez você não depende do que usou hoje.
   *[no] Sua organização pede que você faça isso antes de continuar. Leva um minuto.
 }
register-action = Registrar um método
register-later = Agora não
offer-heading = Adicionar outra forma de entrar?
offer-intro = Você tem um só método de verificação. Se ele se perder ou ficar em casa, você não consegue entrar. Adicionar outro leva um minuto.
offer-action = Adicionar um método
no-method-heading = Você ainda não tem um método de verificação
no-method-intro = { $can ->
    [yes] Sua senha está certa, mas não há com o que verificar que é você. Registre um método e você poderá entrar.
   *[no] Sua senha está certa, mas não há com o que verificar que é você. O suporte pode ajudar você a registrar um método.
 }
verified-heading = Pronto, você entrou
verified-intro = Levando você adiante…
verified-recovery-left = { $left ->
    [0] Esse foi seu último código de recuperação. Crie novos ainda hoje.
    [one] Você tem um código de recuperação restante. Crie novos em breve.
   *[other] Você tem { $left } códigos de recuperação restantes.
 }
cancelled-heading = Começando de novo
cancelled-intro = Levando você de volta ao início…
expired-heading = Este login expirou
expired-intro = Ele ficou aberto por tempo demais ou foi encerrado em outro lugar. Não há nada errado com a sua conta: comece de novo pela senha.
locked-heading = Bloqueio temporário
locked-intro = { $known ->
    [yes] Houve respostas erradas demais, então bloqueamos o acesso para proteger você. Ele se abre de novo às { $time }, daqui a cerca de { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
     }. Um código novo não abre antes.
   *[no] Houve respostas erradas demais, então bloqueamos o acesso para proteger você. Ele se abre de novo daqui a algum tempo. Um código novo não abre antes.
 }
end-action = Voltar ao início
unreachable-heading = Não conseguimos conexão agora
unreachable-intro = O serviço de login não responde. Sua senha estava certa e nada se perdeu.
retry-action = Tentar de novo

## O que deu errado

alert-empty-title = O campo está vazio
alert-empty-body = { $method ->
    [totp] Digite o código que o app mostra.
    [hotp] Digite o código que o token mostra.
    [push] Digite o número que o app mostra.
    [recovery_code] Digite um dos seus códigos de recuperação.
    [temporary_pass] Digite seu passe de acesso temporário.
    [voice] Digite o código que você ouviu.
   *[sms] Digite o código da mensagem.
 }
alert-short-title = Faltam alguns dígitos
alert-short-body = { $expected ->
    [one] Deve ter { $expected } dígito. Não enviamos nada, então isso não contou como tentativa.
   *[other] Devem ser { $expected } dígitos. Não enviamos nada, então isso não contou como tentativa.
 }
alert-long-title = Há dígitos demais
alert-long-body = { $expected ->
    [one] Deve ter { $expected } dígito. Não enviamos nada, então isso não contou como tentativa.
   *[other] Devem ser { $expected } dígitos. Não enviamos nada, então isso não contou como tentativa.
 }
alert-digits-title = Um código só tem dígitos
alert-digits-body = Tire todo o resto. Não enviamos nada, então isso não contou como tentativa.
alert-wrong-title = { $method ->
    [recovery_code] Esse não é um dos seus códigos de recuperação
    [temporary_pass] Esse não é o passe certo
    [push] Esse não é o número certo
   *[sms] Esse não é o código certo
 }
alert-wrong-body = { $method ->
    [voice] Digite o código da última ligação. Na dúvida, peça outra.
    [email] Compare com o e-mail mais recente e digite de novo.
    [push] Olhe o número no app e digite de novo.
    [totp] Olhe o app de novo: o código muda a cada 30 segundos. Confira se é o item desta conta.
    [hotp] Aperte o botão para ver um novo código e digite esse.
    [recovery_code] Compare letra por letra com a sua lista. Um código já usado não funciona de novo.
    [temporary_pass] Compare letra por letra. Maiúsculas podem fazer diferença.
   *[sms] Compare com o SMS mais recente e digite de novo.
 }
alert-expired-title = Esse código já expirou
alert-expired-body = { $method ->
    [totp] Digite o que seu app mostra agora.
    [hotp] Aperte o botão para ver um novo código e digite esse.
    [temporary_pass] Um passe de acesso temporário vale por pouco tempo. Peça outro a quem administra sua conta ou escolha outra forma.
    [recovery_code] Escolha outro código da sua lista.
    [voice] Estava certo, mas o tempo dele acabou. Peça outra ligação.
   *[sms] Estava certo, mas o tempo dele acabou. Peça outro.
 }
alert-used-title = Esse código já foi usado
alert-used-body = { $method ->
    [totp] Cada código funciona uma vez. Espere o próximo no app.
    [hotp] Cada código funciona uma vez. Aperte o botão para ver outro.
    [recovery_code] Cada código de recuperação funciona uma vez. Risque esse e use o próximo.
    [temporary_pass] Ele funcionou uma vez e já foi gasto. Peça outro a quem administra sua conta ou escolha outra forma.
    [voice] Cada código funciona uma vez. Peça outra ligação.
   *[sms] Cada código funciona uma vez. Peça outro.
 }
alert-older-title = Esse é um código anterior
alert-older-body = { $method ->
    [voice] Depois dele ligamos de novo, e só o código mais recente funciona.
    [email] Depois dele enviamos outro, e só o mais recente funciona. Talvez ainda esteja a caminho.
   *[sms] Depois dele enviamos outro, e só o mais recente funciona. Talvez ainda esteja a caminho.
 }
alert-wait-title = Esse código já foi usado
alert-wait-body = { $seconds ->
    [one] Cada código funciona uma vez. O app mostra o próximo em { $seconds } segundo.
   *[other] Cada código funciona uma vez. O app mostra o próximo em { $seconds } segundos.
 }
alert-denied-title = A solicitação foi recusada no telefone
alert-denied-body = Se foi sem querer, envie outra. Se não foi você que pediu, alguém pode ter sua senha.
alert-push-timeout-title = Ninguém respondeu no telefone
alert-push-timeout-body = A solicitação foi encerrada. Envie outra e deixe o app aberto.
alert-number-title = Outro número foi escolhido no telefone
alert-number-body = Envie outra solicitação e escolha o número que aparece aqui.
alert-mistyped-title = Esse não é o número do app
alert-mistyped-body = A solicitação foi encerrada. Envie outra e digite o número que o app mostra.
alert-assertion-title = A chave não foi aceita
alert-assertion-body = Talvez ela esteja registrada para outra conta. Tente de novo com a chave certa ou escolha outra forma.
alert-code-over-title = O código expirou
alert-code-over-body = { $method ->
    [voice] O resto continua igual. Podemos ligar de novo.
   *[sms] O resto continua igual. Peça outro.
 }
alert-too-soon-title = Só mais um momento
alert-too-soon-body = O último acabou de sair e pode estar a caminho. Logo você poderá pedir outro.
alert-sends-title = Não há mais códigos neste login
alert-sends-body = Um que já chegou a você ainda funciona. Se não, escolha outra forma ou comece de novo mais tarde.
alert-requests-title = Foram muitos pedidos de uma vez
alert-requests-body = { $seconds ->
    [0] Espere um pouco e tente de novo. Nada se perdeu.
    [one] Espere { $seconds } segundo e tente de novo. Nada se perdeu.
   *[other] Espere { $seconds } segundos e tente de novo. Nada se perdeu.
 }
alert-delivery-title = { $method ->
    [voice] Não conseguimos ligar
    [email] Não conseguimos enviar o e-mail
    [push] Não conseguimos falar com o app
   *[sms] Não conseguimos enviar o SMS
 }
alert-delivery-body = { $method ->
    [email] O serviço de e-mail não aceitou a mensagem. Sua conta está bem. Tente de novo ou escolha outra forma.
    [push] Sua conta está bem. Tente de novo ou escolha outra forma.
   *[sms] A operadora não aceitou o envio. Sua conta está bem. Tente de novo ou escolha outra forma.
 }
alert-replaced-title = Há um código mais recente
alert-replaced-body = { $method ->
    [push] Outra solicitação foi enviada, talvez de outra aba. Responda à mais recente.
    [webauthn] Isto foi iniciado de novo, talvez em outra aba. Tente mais uma vez aqui.
   *[sms] Outro foi pedido, talvez em outra aba. Use o mais recente.
 }
alert-offline-title = Você está sem conexão
alert-offline-body = Nada se perdeu. Verifique a conexão e tente de novo.
alert-timeout-title = Sem resposta
alert-timeout-body = Talvez a conexão esteja lenta. Nada se perdeu: tente de novo.
alert-server-title = Algo deu errado do nosso lado
alert-server-body = Não é com você, e nada se perdeu. Tente de novo daqui a pouco.
alert-key-unsupported-title = Este navegador não pode usar essa chave
alert-key-unsupported-body = Tente um navegador mais novo ou escolha outra forma. Isso não contou como tentativa.
alert-key-cancelled-title = A chave não foi usada
alert-key-cancelled-body = A janela foi fechada ou o navegador não deixou. Isso não contou como tentativa: comece de novo quando quiser.
alert-key-timeout-title = Demorou demais
alert-key-timeout-body = O navegador parou de esperar. Isso não contou como tentativa: deixe a chave à mão e comece de novo.
alert-key-frame-title = Chaves não funcionam nesta janela
alert-key-frame-body = Abra o login em uma aba própria ou escolha outra forma. Isso não contou como tentativa.
alert-key-site-title = Essa chave é de outro site
alert-key-site-body = Confira se você está na página certa. Se estiver, avise o suporte. Isso não contou como tentativa.
reference-line = Referência: { $reference }
reference-copy = Copiar
reference-copied = Copiada

## Novidades, ditas com jeito

status-sent = { $method ->
    [voice] Estamos ligando para você.
    [email] O e-mail foi enviado.
    [push] A solicitação foi enviada ao seu telefone.
   *[sms] O SMS foi enviado.
 }
status-sent-again = { $method ->
    [voice] Estamos ligando de novo para você.
    [email] Outro e-mail foi enviado.
    [push] Outra solicitação foi enviada ao seu telefone.
   *[sms] Outro SMS foi enviado.
 }
status-back-online = Sua conexão voltou.
status-can-resend = { $method ->
    [voice] Você já pode pedir outra ligação.
   *[sms] Você já pode pedir outro código.
 }
status-reference-copied = A referência foi copiada.

## O caminho até a ajuda e o suporte

help-see = Veja o que você pode fazer
help-ask-why-two-steps = Por que esta etapa a mais?
help-ask-no-phone-today = Está sem o telefone?
help-ask-lost-phone = Perdeu ou trocou o telefone?
help-ask-no-text-or-call = { $method ->
    [voice] A ligação não veio?
   *[sms] O SMS não chegou?
 }
help-ask-app-passwords = Um programa antigo recusa sua senha?
help-ask-app-code-refused = O código do app não funciona?
help-ask-push-not-arriving = Nada no seu telefone?
help-ask-email-not-arriving = O e-mail não chegou?
help-ask-code-not-requested = Recebeu um código que não pediu?
help-ask-hardware-token = Problemas com o token?
help-ask-temporary-pass = Dúvidas sobre o passe?
help-ask-security-key = Problemas com a chave?
help-ask-recovery-codes = Onde estão os códigos de recuperação?
help-ask-locked = O que você pode fazer enquanto isso?
help-ask-after-sign-in = Por que outro método?
help-ask-nothing-helped = Não conseguiu resolver?
support-heading = { $name ->
    [none] Fale com o suporte
   *[other] Contato: { $name }
 }
support-phone = Ligue: { $phone }
support-email = Escreva para { $email }
support-page = Abrir a página do suporte
support-hours = Horário: { $hours }
help-heading = Ajuda
help-close = Fechar a ajuda
help-waiting = A ajuda está a caminho. Se ela não vier, o suporte pode ajudar você.
