# 画面に表示する文章。
#
# $method は sms、voice、email、push、totp、hotp、webauthn、recovery_code、temporary_pass のいずれか。
# $hint は電話、アドレス、キーをサーバーが伏せ字にしたもの（••12）。サーバーが示さないときは "none"。
# コードや照合する番号そのものは、文章には決して入れない。

## すべての画面

account-line = { $account } としてログイン中
start-over-action = ご本人ではありませんか？最初からやり直す
language-label = 言語
offline-notice = オフラインです。入力内容は失われていません。接続が戻りしだい、そのまま続けられます。

## コードの入力

code-heading = { $method ->
    [voice] 電話で聞いたコードを入力
    [email] メールのコードを入力
    [totp] アプリのコードを入力
    [hotp] トークンのコードを入力
    [recovery_code] リカバリーコードを入力
    [temporary_pass] 一時パスを入力
   *[sms] SMSのコードを入力
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] お使いの電話に発信しています。電話に出て、聞こえたコードを入力してください。
       *[other] { $hint } に発信しています。電話に出て、聞こえたコードを入力してください。
     }
    [email] { $hint ->
        [none] コードをメールでお送りしました。
       *[other] { $hint } にコードをメールでお送りしました。
     }
    [totp] { $hint ->
        [none] 認証アプリを開き、いま表示されているコードを入力してください。
       *[other] 認証アプリ（{ $hint }）を開き、いま表示されているコードを入力してください。
     }
    [hotp] { $hint ->
        [none] トークンのボタンを押し、表示されたコードを入力してください。
       *[other] トークン（{ $hint }）のボタンを押し、表示されたコードを入力してください。
     }
    [recovery_code] 2段階認証の設定時に保存したコードを1つ入力してください。各コードは1回だけ使えます。
    [temporary_pass] 管理者から受け取った一時パスを、書かれているとおりに入力してください。
   *[sms] { $hint ->
        [none] お使いの電話にSMSでコードをお送りしました。
       *[other] { $hint } にSMSでコードをお送りしました。
     }
 }
code-ordinal-intro = 2段階認証の設定時に保存した一覧から、{ $ordinal }番目のコードを入力してください。
code-another-intro = もう少しです。トークンとサーバーの同期がずれているため、次のコードも必要です。もう一度ボタンを押し、新しいコードを入力してください。
code-label = { $method ->
    [recovery_code] リカバリーコード
    [temporary_pass] 一時パス
   *[sms] 確認コード
 }
code-submit = 続ける
code-submit-busy = 確認しています…
code-format-digits = { $count }桁の数字です。空白が入ってもかまいません。
code-format-letters = 英字、数字、ハイフンを、書かれているとおりに入力してください。
code-auto-submit = すべて入力されると、自動的に確認します。
code-never-share = 電話やメッセージで尋ねられても、相手が誰を名乗っていても、このコードは決して教えないでください。
code-expires = コードの有効期限はあと{ $minutes }分です。
attempts-left = あと{ $attempts }回入力できます。
counts-same = { $sends ->
    [1] コードを1回お送りしました。
   *[other] 同じコードを{ $sends }回お送りしました。どのメッセージのコードでも使えます。
 }
counts-replaces = { $sends ->
    [1] { $time }にコードを1件お送りしました。
   *[other] コードを{ $sends }件お送りしました。使えるのは、{ $time }にお送りした最新のコードだけです。
 }
counts-both = { $sends ->
    [1] { $time }にコードを1件お送りしました。
   *[other] コードを{ $sends }件お送りしました。有効期限までは、どのコードも使えます。最新のコードは{ $time }にお送りしました。
 }

## コード、電話、リクエストの送信

send-heading = { $method ->
    [voice] 電話でコードを受け取る
    [email] メールでコードを受け取る
    [push] アプリで承認する
   *[sms] SMSでコードを受け取る
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] お使いの電話に発信し、音声でコードをお伝えします。
       *[other] { $hint } に発信し、音声でコードをお伝えします。
     }
    [email] { $hint ->
        [none] ご登録のメールアドレスにコードをお送りします。
       *[other] { $hint } にコードをお送りします。
     }
    [push] { $hint ->
        [none] スマートフォンのアプリにリクエストをお送りします。アプリで承認してください。
       *[other] { $hint } のアプリにリクエストをお送りします。アプリで承認してください。
     }
   *[sms] { $hint ->
        [none] お使いの電話にSMSでコードをお送りします。
       *[other] { $hint } にSMSでコードをお送りします。
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] 電話を受ける
       *[other] { $hint } で電話を受ける
     }
    [email] { $hint ->
        [none] メールを送信
       *[other] { $hint } にメールを送信
     }
    [push] リクエストを送信
   *[sms] { $hint ->
        [none] SMSを送信
       *[other] { $hint } にSMSを送信
     }
 }
send-busy = { $method ->
    [voice] 発信しています…
   *[sms] 送信しています…
 }
resend-action = { $method ->
    [voice] もう一度電話を受ける
    [email] 新しいメールを送信
    [push] 新しいリクエストを送信
   *[sms] 新しいSMSを送信
 }
resend-wait = あと{ $seconds }秒で利用できます。
resend-none = { $method ->
    [voice] このログインでは、これ以上電話をおかけできません。すでに聞いたコードは、有効期限まで使えます。
   *[sms] このログインでは、これ以上コードをお送りできません。すでに届いたコードは、有効期限まで使えます。
 }

## 届くのが遅い

late-overdue-title = { $method ->
    [voice] 電話に時間がかかっています
    [email] メールの到着に時間がかかっています
    [push] まだ何も表示されませんか？
   *[sms] SMSの到着に時間がかかっています
 }
late-overdue-body = { $method ->
    [voice] これからかかってくることもあります。そのときのコードは使えます。
    [push] アプリを直接開いてみてください。リクエストが届いているかもしれません。
    [email] これから届くこともあります。届いたコードは使えます。その間に、迷惑メールフォルダーもご確認ください。
   *[sms] これから届くこともあります。届いたコードは使えます。
 }
late-claimed-title = { $method ->
    [voice] 電話はつながったようです
    [email] メールは届いているはずです
    [push] リクエストは届いているはずです
   *[sms] SMSは届いているはずです
 }
late-claimed-body = { $method ->
    [voice] 電話網からは、つながったと通知されています。消音や転送の設定になっていないかご確認ください。
    [email] メールサーバーは受け取っています。迷惑メールフォルダーをご確認ください。
    [push] アプリを直接開いてみてください。リクエストが届いているかもしれません。
   *[sms] 電話網からは、配信済みと通知されています。ブロックまたは振り分けられたメッセージをご確認ください。
 }
late-failed-title = { $method ->
    [voice] 電話がつながりませんでした
    [email] メールを配信できませんでした
    [push] リクエストが届きませんでした
   *[sms] SMSを配信できませんでした
 }
late-failed-body = { $method ->
    [voice] 電話網が発信を受け付けませんでした。お客様のアカウントの問題ではありません。
    [email] メールサーバーが受け付けませんでした。お客様のアカウントの問題ではありません。
    [push] スマートフォンの電源は入っていますか？インターネットに接続されていますか？
   *[sms] 電話網がメッセージを受け付けませんでした。お客様のアカウントの問題ではありません。
 }
late-queued-title = { $method ->
    [voice] 電話は順番待ちです
    [email] メールは順番待ちです
    [push] リクエストは順番待ちです
   *[sms] SMSは順番待ちです
 }
late-queued-body = { $method ->
    [voice] まだ発信できていません。引き続き試しています。
   *[sms] まだ送り出せていません。引き続き試しています。
 }
late-slow-title = { $method ->
    [voice] ご利用の通信会社への電話に時間がかかっています
    [email] 現在、メールの配信に時間がかかっています
    [push] 現在、アプリへのリクエストに時間がかかっています
   *[sms] ご利用の通信会社へのSMSに時間がかかっています
 }
late-slow-body = { $method ->
    [voice] 電話が鳴るまで、しばらくかかることがあります。
   *[sms] 届くまで、しばらくかかることがあります。
 }
late-most-take = 現在、ほとんどは約{ $seconds }秒以内に届いています。

## 別の方法

alternatives-action = 別の確認方法を使う
alternatives-none = ほかの確認方法は登録されていません。この方法で確認できない場合は、サポート窓口がログインをお手伝いします。
instead-action = { $method ->
    [voice] { $hint ->
        [none] 代わりに電話を受ける
       *[other] 代わりに { $hint } で電話を受ける
     }
    [email] { $hint ->
        [none] 代わりにメールを受け取る
       *[other] 代わりに { $hint } でメールを受け取る
     }
    [push] 代わりにアプリで承認する
    [totp] 代わりに認証アプリを使う
    [hotp] 代わりにトークンを使う
    [webauthn] 代わりにパスキーまたはセキュリティキーを使う
    [recovery_code] 代わりにリカバリーコードを使う
    [temporary_pass] 代わりに一時パスを使う
   *[sms] { $hint ->
        [none] 代わりにSMSを受け取る
       *[other] 代わりに { $hint } でSMSを受け取る
     }
 }
choose-heading = どの方法で本人確認をしますか？
choose-intro = いま手元にあるものを選んでください。
choose-name = { $method ->
    [voice] 電話
    [email] メール
    [push] アプリで承認
    [totp] 認証アプリ
    [hotp] ハードウェアトークン
    [webauthn] パスキーまたはセキュリティキー
    [recovery_code] リカバリーコード
    [temporary_pass] 一時パス
   *[sms] SMS
 }
choose-what = { $method ->
    [voice] 音声でコードをお伝えします
    [email] 受信トレイにコードが届きます
    [push] スマートフォンに届くリクエストに応答します
    [totp] 圏外でもオフラインでも使えます
    [hotp] 画面に表示されるコードを使います
    [webauthn] 指紋、顔、PINを使い、コードの入力は不要です
    [recovery_code] 保存しておいたコードを使います
    [temporary_pass] 管理者から受け取ります
   *[sms] 電話にコードが届きます
 }
choose-last-used = 前回ここで使用
choose-slow = { $method ->
    [voice] 現在、電話に時間がかかっています
    [email] 現在、メールに時間がかかっています
   *[sms] 現在、SMSに時間がかかっています
 }
choose-alive = { $method ->
    [voice] すでに発信しました
    [push] リクエストが届いています
   *[sms] コードはすでに送信済みです
 }
choose-key-unsupported = このブラウザーでは使えません
choose-key-not-in-frame = このウィンドウでは使えません
choose-back = 戻る

## スマートフォンへのリクエスト

push-heading = { $state ->
    [over] もう一度リクエストを送りますか？
   *[waiting] スマートフォンを確認してください
 }
push-intro = { $hint ->
    [none] スマートフォンのアプリにリクエストをお送りしました。アプリを開き、ログインを承認してください。
   *[other] { $hint } のアプリにリクエストをお送りしました。アプリを開き、ログインを承認してください。
 }
push-over-intro = 前回のリクエストは終了しました。準備ができたら、新しいリクエストを送信できます。
push-show-label = アプリでこの番号を選んでください
push-ask-intro = { $hint ->
    [none] スマートフォンでアプリを開き、表示された番号をここに入力してください。
   *[other] { $hint } でアプリを開き、表示された番号をここに入力してください。
 }
push-ask-label = アプリに表示された番号
push-waiting = 応答を待っています…
push-not-mine = このリクエストに心当たりがない

## キー

key-heading = パスキーまたはセキュリティキーを使う
key-intro = { $hint ->
    [none] ブラウザーに確認画面が表示されます。キーに触れるか、指紋、顔、画面ロックで確認してください。
   *[other] ブラウザーに { $hint } の確認画面が表示されます。キーに触れるか、指紋、顔、画面ロックで確認してください。
 }
key-action = キーを使う
key-preparing = 少々お待ちください…
key-asking = ブラウザーの案内に従ってください…
key-unsupported = このブラウザーでは、パスキーもセキュリティキーも使えません。新しいブラウザーでページを開くか、別の方法を選んでください。
key-not-in-frame = このウィンドウは別のページの一部のため、パスキーやセキュリティキーを使えません。ログイン画面を新しいタブで開くか、別の方法を選んでください。

## 応答のあと

remember-label = このブラウザーを記憶する
remember-hint = ご自分の端末でのみ選んでください。
remember-heading = このブラウザーを記憶しますか？
remember-intro = 次回から、このブラウザーではパスワードだけでログインできます。ご自分の端末でのみ「はい」を選んでください。
remember-yes = はい、記憶します
remember-no = いいえ、次回も確認します
register-heading = { $optional ->
    [yes] 確認方法を登録しますか？
   *[no] 確認方法の登録
 }
register-intro = { $optional ->
    [yes] 1分ほどで終わります。次回からは、今日使った方法だけに頼らずに済みます。
   *[no] 所属組織の方針により、続ける前に登録が必要です。1分ほどで終わります。
 }
register-action = 確認方法を登録
register-later = あとで
offer-heading = 予備の確認方法を追加しますか？
offer-intro = 登録されている確認方法は1つだけです。紛失したり家に忘れたりすると、ログインできなくなります。追加は1分ほどで終わります。
offer-action = 確認方法を追加
no-method-heading = 確認方法がまだ登録されていません
no-method-intro = { $can ->
    [yes] パスワードは正しく入力されましたが、本人確認に使える方法がありません。確認方法を登録すると、ログインできます。
   *[no] パスワードは正しく入力されましたが、本人確認に使える方法がありません。登録はサポート窓口がお手伝いします。
 }
verified-heading = ログインしました
verified-intro = 次のページへ移動しています…
verified-recovery-left = { $left ->
    [0] 最後のリカバリーコードを使いました。今日中に新しいコードを作成してください。
    [1] リカバリーコードは残り1つです。早めに新しいコードを作成してください。
   *[other] リカバリーコードは残り{ $left }個です。
 }
cancelled-heading = 最初からやり直します
cancelled-intro = 最初の画面に戻っています…
expired-heading = ログインの時間切れです
expired-intro = 画面を開いたまま時間がたったか、別の場所で終了しました。アカウントに問題はありません。パスワードの入力からやり直してください。
locked-heading = 一時的にロックされています
locked-intro = { $known ->
    [yes] 正しくない入力が続いたため、安全のためロックしました。{ $time }（約{ $minutes }分後）に解除されます。新しいコードを受け取っても、解除は早まりません。
   *[no] 正しくない入力が続いたため、安全のためロックしました。しばらくすると解除されます。新しいコードを受け取っても、解除は早まりません。
 }
end-action = 最初に戻る
unreachable-heading = 現在、接続できません
unreachable-intro = ログインサービスが応答していません。パスワードは正しく入力されており、何も失われていません。
retry-action = もう一度試す

## うまくいかなかったこと

alert-empty-title = 入力されていません
alert-empty-body = { $method ->
    [totp] アプリに表示されているコードを入力してください。
    [hotp] トークンに表示されているコードを入力してください。
    [push] アプリに表示されている番号を入力してください。
    [recovery_code] リカバリーコードを1つ入力してください。
    [temporary_pass] 一時パスを入力してください。
    [voice] 電話で聞いたコードを入力してください。
   *[sms] メッセージのコードを入力してください。
 }
alert-short-title = 桁数が足りません
alert-short-body = { $expected }桁のコードです。まだ送信していないため、入力回数には数えません。
alert-long-title = 桁数が多すぎます
alert-long-body = { $expected }桁のコードです。まだ送信していないため、入力回数には数えません。
alert-digits-title = コードは数字だけです
alert-digits-body = 数字以外を削除してください。まだ送信していないため、入力回数には数えません。
alert-wrong-title = { $method ->
    [recovery_code] お持ちのリカバリーコードと一致しません
    [temporary_pass] 一時パスが正しくありません
    [push] 番号が正しくありません
   *[sms] コードが正しくありません
 }
alert-wrong-body = { $method ->
    [voice] 最新の電話のコードを入力してください。はっきりしないときは、もう一度電話を受けられます。
    [email] 最新のメールと見比べて、もう一度入力してください。
    [push] アプリの番号を確かめて、もう一度入力してください。
    [totp] アプリをもう一度ご確認ください。コードは30秒ごとに変わります。このアカウントのコードかどうかもお確かめください。
    [hotp] ボタンを押して、新しいコードを入力してください。
    [recovery_code] 一覧と1文字ずつ見比べてください。一度使ったコードは使えません。
    [temporary_pass] 1文字ずつ見比べてください。大文字と小文字が区別されることがあります。
   *[sms] 最新のSMSと見比べて、もう一度入力してください。
 }
alert-expired-title = コードの有効期限が切れています
alert-expired-body = { $method ->
    [totp] いまアプリに表示されているコードを入力してください。
    [hotp] ボタンを押して、新しいコードを入力してください。
    [temporary_pass] 一時パスの有効期間は短くなっています。管理者に新しいパスを依頼するか、別の方法を選んでください。
    [recovery_code] 一覧から別のコードを選んでください。
    [voice] コードは正しいものでしたが、期限が過ぎていました。もう一度電話を受けてください。
   *[sms] コードは正しいものでしたが、期限が過ぎていました。新しいコードを受け取ってください。
 }
alert-used-title = そのコードは使用済みです
alert-used-body = { $method ->
    [totp] コードは1回だけ使えます。アプリに次のコードが表示されるまでお待ちください。
    [hotp] コードは1回だけ使えます。ボタンを押して、新しいコードを表示してください。
    [recovery_code] リカバリーコードは1回だけ使えます。線を引いて消し、次のコードを使ってください。
    [temporary_pass] 一度使われたため、もう使えません。管理者に新しいパスを依頼するか、別の方法を選んでください。
    [voice] コードは1回だけ使えます。もう一度電話を受けてください。
   *[sms] コードは1回だけ使えます。新しいコードを受け取ってください。
 }
alert-older-title = 前のコードが入力されました
alert-older-body = { $method ->
    [voice] そのあとにもう一度お電話しました。使えるのは最新のコードだけです。
    [email] そのあとに新しいコードをお送りしました。使えるのは最新のコードだけです。まだ届いていないかもしれません。
   *[sms] そのあとに新しいコードをお送りしました。使えるのは最新のコードだけです。まだ届いていないかもしれません。
 }
alert-wait-title = そのコードは使用済みです
alert-wait-body = コードは1回だけ使えます。あと{ $seconds }秒で、アプリに次のコードが表示されます。
alert-denied-title = スマートフォンでリクエストが拒否されました
alert-denied-body = 操作の間違いなら、新しいリクエストを送信してください。心当たりのないリクエストだった場合は、パスワードが他人に知られているおそれがあります。
alert-push-timeout-title = スマートフォンで応答がありませんでした
alert-push-timeout-body = リクエストは終了しました。アプリを開いた状態で、新しいリクエストを送信してください。
alert-number-title = スマートフォンで別の番号が選ばれました
alert-number-body = 新しいリクエストを送信し、ここに表示される番号を選んでください。
alert-mistyped-title = アプリに表示された番号と違います
alert-mistyped-body = リクエストは終了しました。新しいリクエストを送信し、アプリに表示される番号を入力してください。
alert-assertion-title = キーが受け付けられませんでした
alert-assertion-body = 別のアカウントに登録されたキーかもしれません。正しいキーでもう一度試すか、別の方法を選んでください。
alert-code-over-title = コードの有効期限が切れました
alert-code-over-body = { $method ->
    [voice] ほかに変わったことはありません。もう一度電話を受けてください。
   *[sms] ほかに変わったことはありません。新しいコードを受け取ってください。
 }
alert-too-soon-title = もう少しお待ちください
alert-too-soon-body = 先ほどお送りしたばかりで、まだ届いていないかもしれません。まもなく再送信できます。
alert-sends-title = このログインでは、これ以上コードをお送りできません
alert-sends-body = すでに届いたコードは使えます。届いていない場合は、別の方法を選ぶか、時間をおいて最初からやり直してください。
alert-requests-title = 短い間に操作が続きました
alert-requests-body = { $seconds ->
    [0] 少し待ってから、もう一度お試しください。何も失われていません。
   *[other] { $seconds }秒待ってから、もう一度お試しください。何も失われていません。
 }
alert-delivery-title = { $method ->
    [voice] 電話をかけられませんでした
    [email] メールを送信できませんでした
    [push] アプリに接続できませんでした
   *[sms] SMSを送信できませんでした
 }
alert-delivery-body = { $method ->
    [email] メールサービスが受け付けませんでした。アカウントに問題はありません。もう一度試すか、別の方法を選んでください。
    [push] アカウントに問題はありません。もう一度試すか、別の方法を選んでください。
   *[sms] 通信会社が受け付けませんでした。アカウントに問題はありません。もう一度試すか、別の方法を選んでください。
 }
alert-replaced-title = 新しいコードに切り替わりました
alert-replaced-body = { $method ->
    [push] 別のタブなどから、もう一度リクエストが送られました。最新のリクエストに応答してください。
    [webauthn] 別のタブなどで、手続きがやり直されました。ここでもう一度お試しください。
   *[sms] 別のタブなどで、新しいコードが発行されました。最新のコードを使ってください。
 }
alert-offline-title = オフラインです
alert-offline-body = 何も失われていません。接続を確かめてから、もう一度お試しください。
alert-timeout-title = 応答がありません
alert-timeout-body = 接続が遅いようです。何も失われていません。もう一度お試しください。
alert-server-title = こちら側で問題が発生しました
alert-server-body = お客様の操作が原因ではなく、何も失われていません。少し待ってから、もう一度お試しください。
alert-key-unsupported-title = このブラウザーではそのキーを使えません
alert-key-unsupported-body = 新しいブラウザーで試すか、別の方法を選んでください。入力回数には数えません。
alert-key-cancelled-title = キーは使われませんでした
alert-key-cancelled-body = 確認画面が閉じられたか、ブラウザーが許可しませんでした。入力回数には数えません。準備ができたら、もう一度始めてください。
alert-key-timeout-title = 時間切れになりました
alert-key-timeout-body = ブラウザーの待ち時間が終わりました。入力回数には数えません。キーを用意して、もう一度始めてください。
alert-key-frame-title = このウィンドウではキーを使えません
alert-key-frame-body = ログイン画面を新しいタブで開くか、別の方法を選んでください。入力回数には数えません。
alert-key-site-title = 別のサイトのキーです
alert-key-site-body = 正しいページを開いているか、ご確認ください。正しい場合は、サポート窓口にお知らせください。入力回数には数えません。
reference-line = お問い合わせ番号: { $reference }
reference-copy = コピー
reference-copied = コピーしました

## さりげないお知らせ

status-sent = { $method ->
    [voice] 発信しています。
    [email] メールを送信しました。
    [push] スマートフォンにリクエストを送信しました。
   *[sms] SMSを送信しました。
 }
status-sent-again = { $method ->
    [voice] もう一度発信しています。
    [email] 新しいメールを送信しました。
    [push] スマートフォンに新しいリクエストを送信しました。
   *[sms] 新しいSMSを送信しました。
 }
status-back-online = 接続が戻りました。
status-can-resend = { $method ->
    [voice] もう一度電話を受けられるようになりました。
   *[sms] 新しいコードを受け取れるようになりました。
 }
status-reference-copied = お問い合わせ番号をコピーしました。

## ヘルプとサポートへの案内

help-see = できることを見る
help-ask-why-two-steps = なぜもう1段階必要なのですか？
help-ask-no-phone-today = 電話が手元にありませんか？
help-ask-lost-phone = 電話を紛失または変更しましたか？
help-ask-no-text-or-call = { $method ->
    [voice] 電話がかかってきませんか？
   *[sms] SMSが届きませんか？
 }
help-ask-app-passwords = 古いソフトでパスワードが拒否されますか？
help-ask-app-code-refused = アプリのコードが使えませんか？
help-ask-push-not-arriving = 何も表示されませんか？
help-ask-email-not-arriving = メールが届きませんか？
help-ask-code-not-requested = 身に覚えのないコードが届きましたか？
help-ask-hardware-token = トークンでお困りですか？
help-ask-temporary-pass = 一時パスについて知りたいですか？
help-ask-security-key = キーでお困りですか？
help-ask-recovery-codes = リカバリーコードはどこにありますか？
help-ask-locked = 待つ間にできること
help-ask-after-sign-in = なぜ別の方法も必要なのですか？
help-ask-nothing-helped = 解決しませんか？
support-heading = { $name ->
    [none] サポート窓口へのお問い合わせ
   *[other] { $name } へのお問い合わせ
 }
support-phone = { $phone } に電話する
support-email = { $email } にメールする
support-page = サポートページを開く
support-hours = 受付時間: { $hours }
help-heading = ヘルプ
help-close = ヘルプを閉じる
help-waiting = ヘルプを読み込んでいます。表示されない場合は、サポート窓口がお手伝いします。
