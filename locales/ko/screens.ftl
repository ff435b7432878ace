# 화면에 나오는 글.
#
# $method는 sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass 중 하나다.
# $hint는 서버가 가려서 보여 주는 전화, 주소 또는 키다: ••12. 서버가 알려 주지 않으면 "none"이다.
# 코드와 맞춰 볼 숫자는 글에 넣지 않는다. 값 뒤에는 받침에 따라 달라지는 조사를 쓰지 않는다.

## 모든 화면

account-line = { $account } 계정으로 로그인하는 중
start-over-action = 본인이 아닌가요? 처음부터 다시 하기
language-label = 언어
offline-notice = 인터넷에 연결되어 있지 않습니다. 잃어버린 내용은 없으며, 연결되면 바로 이어서 하실 수 있습니다.

## 코드 입력

code-heading = { $method ->
    [voice] 전화로 들은 코드 입력
    [email] 이메일로 받은 코드 입력
    [totp] 앱에 표시된 코드 입력
    [hotp] 토큰에 표시된 코드 입력
    [recovery_code] 복구 코드 입력
    [temporary_pass] 임시 패스 입력
   *[sms] 문자로 받은 코드 입력
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] 전화를 걸고 있습니다. 전화를 받아 들리는 코드를 입력해 주세요.
       *[other] { $hint } 번호로 전화를 걸고 있습니다. 전화를 받아 들리는 코드를 입력해 주세요.
     }
    [email] { $hint ->
        [none] 이메일로 코드를 보냈습니다.
       *[other] { $hint } 주소로 코드를 보냈습니다.
     }
    [totp] { $hint ->
        [none] 인증 앱을 열고 지금 표시된 코드를 입력해 주세요.
       *[other] 인증 앱({ $hint })을 열고 지금 표시된 코드를 입력해 주세요.
     }
    [hotp] { $hint ->
        [none] 토큰의 버튼을 누르고 표시된 코드를 입력해 주세요.
       *[other] 토큰({ $hint })의 버튼을 누르고 표시된 코드를 입력해 주세요.
     }
    [recovery_code] 2단계 인증을 설정할 때 저장한 코드 중 하나를 입력해 주세요. 코드는 각각 한 번만 쓸 수 있습니다.
    [temporary_pass] 관리자에게 받은 패스를 적힌 그대로 입력해 주세요.
   *[sms] { $hint ->
        [none] 문자 메시지로 코드를 보냈습니다.
       *[other] { $hint } 번호로 코드를 문자 메시지로 보냈습니다.
     }
 }
code-ordinal-intro = 2단계 인증을 설정할 때 저장한 목록에서 { $ordinal }번 코드를 입력해 주세요.
code-another-intro = 거의 다 됐습니다. 토큰과 서버의 동기화가 어긋나 다음 코드도 필요합니다. 버튼을 다시 눌러 새 코드를 입력해 주세요.
code-label = { $method ->
    [recovery_code] 복구 코드
    [temporary_pass] 임시 패스
   *[sms] 인증 코드
 }
code-submit = 계속
code-submit-busy = 확인하는 중…
code-format-digits = 숫자 { $count }자리입니다. 띄어쓰기는 상관없습니다.
code-format-letters = 글자, 숫자, 하이픈을 적힌 그대로 입력해 주세요.
code-auto-submit = 다 입력하면 바로 확인합니다.
code-never-share = 전화나 메시지로 묻는 사람이 누구라고 하든 이 코드를 알려 주지 마세요.
code-expires = 코드는 앞으로 { $minutes }분 동안 쓸 수 있습니다.
attempts-left = 앞으로 { $attempts }번 더 입력할 수 있습니다.
counts-same = { $sends ->
    [1] 코드를 한 번 보냈습니다.
   *[other] 같은 코드를 { $sends }번 보냈습니다. 어느 메시지의 코드든 쓸 수 있습니다.
 }
counts-replaces = { $sends ->
    [1] { $time }에 코드를 한 번 보냈습니다.
   *[other] 코드를 { $sends }개 보냈습니다. { $time }에 보낸 최신 코드만 쓸 수 있습니다.
 }
counts-both = { $sends ->
    [1] { $time }에 코드를 한 번 보냈습니다.
   *[other] 코드를 { $sends }개 보냈습니다. 만료될 때까지 모두 쓸 수 있으며, 최신 코드는 { $time }에 보냈습니다.
 }

## 코드, 전화, 요청 보내기

send-heading = { $method ->
    [voice] 전화로 코드 받기
    [email] 이메일로 코드 받기
    [push] 앱에서 승인하기
   *[sms] 문자로 코드 받기
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] 전화를 걸어 코드를 읽어 드립니다.
       *[other] { $hint } 번호로 전화를 걸어 코드를 읽어 드립니다.
     }
    [email] { $hint ->
        [none] 등록된 이메일 주소로 코드를 보냅니다.
       *[other] { $hint } 주소로 코드를 보냅니다.
     }
    [push] { $hint ->
        [none] 휴대전화의 앱으로 요청을 보냅니다. 앱에서 승인해 주세요.
       *[other] { $hint } 기기의 앱으로 요청을 보냅니다. 앱에서 승인해 주세요.
     }
   *[sms] { $hint ->
        [none] 휴대전화에 문자 메시지로 코드를 보냅니다.
       *[other] { $hint } 번호로 코드를 문자 메시지로 보냅니다.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] 전화 받기
       *[other] { $hint } 번호로 전화 받기
     }
    [email] { $hint ->
        [none] 이메일 보내기
       *[other] { $hint } 주소로 이메일 보내기
     }
    [push] 요청 보내기
   *[sms] { $hint ->
        [none] 문자 보내기
       *[other] { $hint } 번호로 문자 보내기
     }
 }
send-busy = { $method ->
    [voice] 전화를 거는 중…
   *[sms] 보내는 중…
 }
resend-action = { $method ->
    [voice] 전화 다시 받기
    [email] 이메일 다시 보내기
    [push] 요청 다시 보내기
   *[sms] 문자 다시 보내기
 }
resend-wait = { $seconds }초 뒤에 할 수 있습니다.
resend-none = { $method ->
    [voice] 이번 로그인에서는 더 이상 전화를 걸 수 없습니다. 이미 들은 코드는 만료될 때까지 쓸 수 있습니다.
   *[sms] 이번 로그인에서는 더 이상 코드를 보낼 수 없습니다. 이미 받은 코드는 만료될 때까지 쓸 수 있습니다.
 }

## 늦게 도착할 때

late-overdue-title = { $method ->
    [voice] 전화가 늦어지고 있습니다
    [email] 이메일이 늦어지고 있습니다
    [push] 아직 아무것도 뜨지 않나요?
   *[sms] 문자가 늦어지고 있습니다
 }
late-overdue-body = { $method ->
    [voice] 아직 올 수 있으며, 그때 들은 코드도 쓸 수 있습니다.
    [push] 앱을 직접 열어 보세요. 요청이 앱 안에 있을 수 있습니다.
    [email] 아직 올 수 있으며, 그때 받은 코드도 쓸 수 있습니다. 그동안 스팸 메일함도 확인해 보세요.
   *[sms] 아직 올 수 있으며, 그때 받은 코드도 쓸 수 있습니다.
 }
late-claimed-title = { $method ->
    [voice] 전화가 걸렸을 것입니다
    [email] 이메일이 도착했을 것입니다
    [push] 요청이 도착했을 것입니다
   *[sms] 문자가 도착했을 것입니다
 }
late-claimed-body = { $method ->
    [voice] 전화망에서는 연결되었다고 합니다. 휴대전화가 무음이거나 착신 전환되어 있지 않은지 확인해 보세요.
    [email] 메일 서버가 이메일을 받았습니다. 스팸 메일함을 확인해 보세요.
    [push] 앱을 직접 열어 보세요. 요청이 앱 안에 있을 수 있습니다.
   *[sms] 전화망에서는 전달되었다고 합니다. 차단되거나 걸러진 메시지를 확인해 보세요.
 }
late-failed-title = { $method ->
    [voice] 전화가 연결되지 않았습니다
    [email] 이메일을 전달하지 못했습니다
    [push] 요청이 휴대전화에 도착하지 못했습니다
   *[sms] 문자를 전달하지 못했습니다
 }
late-failed-body = { $method ->
    [voice] 전화망에서 거절했습니다. 계정과는 관계없는 문제입니다.
    [email] 메일 서버에서 거절했습니다. 계정과는 관계없는 문제입니다.
    [push] 휴대전화가 켜져 있고 인터넷에 연결되어 있나요?
   *[sms] 전화망에서 거절했습니다. 계정과는 관계없는 문제입니다.
 }
late-queued-title = { $method ->
    [voice] 전화가 아직 대기 중입니다
    [email] 이메일이 아직 대기 중입니다
    [push] 요청이 아직 대기 중입니다
   *[sms] 문자가 아직 대기 중입니다
 }
late-queued-body = { $method ->
    [voice] 아직 전화를 걸지 못했습니다. 계속 시도하고 있습니다.
   *[sms] 아직 보내지 못했습니다. 계속 시도하고 있습니다.
 }
late-slow-title = { $method ->
    [voice] 지금 이 통신사로 거는 전화가 늦습니다
    [email] 지금 이메일이 늦습니다
    [push] 지금 앱으로 가는 요청이 늦습니다
   *[sms] 지금 이 통신사로 보내는 문자가 늦습니다
 }
late-slow-body = { $method ->
    [voice] 전화벨이 울릴 때까지 시간이 걸릴 수 있습니다.
   *[sms] 도착할 때까지 시간이 걸릴 수 있습니다.
 }
late-most-take = 지금은 대부분 약 { $seconds }초 안에 도착합니다.

## 다른 방법

alternatives-action = 다른 인증 방법 사용
alternatives-none = 등록된 다른 인증 방법이 없습니다. 이 방법으로 안 되면 지원팀에서 로그인을 도와드립니다.
instead-action = { $method ->
    [voice] { $hint ->
        [none] 대신 전화로 받기
       *[other] 대신 { $hint } 번호로 전화 받기
     }
    [email] { $hint ->
        [none] 대신 이메일로 받기
       *[other] 대신 { $hint } 주소로 이메일 받기
     }
    [push] 대신 앱에서 승인하기
    [totp] 대신 인증 앱 사용
    [hotp] 대신 토큰 사용
    [webauthn] 대신 패스키 또는 보안 키 사용
    [recovery_code] 대신 복구 코드 사용
    [temporary_pass] 대신 임시 패스 사용
   *[sms] { $hint ->
        [none] 대신 문자로 받기
       *[other] 대신 { $hint } 번호로 문자 받기
     }
 }
choose-heading = 어떤 방법으로 본인임을 확인할까요?
choose-intro = 지금 쓸 수 있는 것을 골라 주세요.
choose-name = { $method ->
    [voice] 전화
    [email] 이메일
    [push] 앱에서 승인
    [totp] 인증 앱
    [hotp] 하드웨어 토큰
    [webauthn] 패스키 또는 보안 키
    [recovery_code] 복구 코드
    [temporary_pass] 임시 패스
   *[sms] 문자 메시지
 }
choose-what = { $method ->
    [voice] 전화로 코드를 읽어 드립니다
    [email] 받은 메일함으로 코드를 받습니다
    [push] 휴대전화에서 요청에 응답합니다
    [totp] 통신 신호나 인터넷이 없어도 됩니다
    [hotp] 화면에 표시된 코드를 씁니다
    [webauthn] 지문, 얼굴, PIN을 쓰며 코드를 입력하지 않습니다
    [recovery_code] 저장해 둔 코드 중 하나를 씁니다
    [temporary_pass] 관리자에게 받습니다
   *[sms] 휴대전화로 코드를 받습니다
 }
choose-last-used = 지난번에 여기서 사용
choose-slow = { $method ->
    [voice] 지금 전화가 늦습니다
    [email] 지금 이메일이 늦습니다
   *[sms] 지금 문자가 늦습니다
 }
choose-alive = { $method ->
    [voice] 이미 전화를 걸었습니다
    [push] 이미 보낸 요청이 있습니다
   *[sms] 코드를 이미 보냈습니다
 }
choose-key-unsupported = 이 브라우저에서는 쓸 수 없습니다
choose-key-not-in-frame = 이 창에서는 쓸 수 없습니다
choose-back = 뒤로

## 휴대전화로 보내는 요청

push-heading = { $state ->
    [over] 요청을 다시 보낼까요?
   *[waiting] 휴대전화를 확인해 주세요
 }
push-intro = { $hint ->
    [none] 휴대전화의 앱으로 요청을 보냈습니다. 앱을 열고 로그인을 승인해 주세요.
   *[other] { $hint } 기기의 앱으로 요청을 보냈습니다. 앱을 열고 로그인을 승인해 주세요.
 }
push-over-intro = 지난 요청은 닫혔습니다. 준비되면 새 요청을 보내세요.
push-show-label = 앱에서 이 숫자를 선택하세요
push-ask-intro = { $hint ->
    [none] 휴대전화에서 앱을 열고, 표시된 숫자를 여기에 입력해 주세요.
   *[other] { $hint } 기기에서 앱을 열고, 표시된 숫자를 여기에 입력해 주세요.
 }
push-ask-label = 앱에 표시된 숫자
push-waiting = 응답을 기다리는 중…
push-not-mine = 제가 시작한 요청이 아닙니다

## 키

key-heading = 패스키 또는 보안 키 사용
key-intro = { $hint ->
    [none] 브라우저에 안내가 나타납니다. 키를 터치하거나 지문, 얼굴, 화면 잠금으로 확인해 주세요.
   *[other] 브라우저에 { $hint } 사용 안내가 나타납니다. 키를 터치하거나 지문, 얼굴, 화면 잠금으로 확인해 주세요.
 }
key-action = 키 사용
key-preparing = 잠시만 기다려 주세요…
key-asking = 브라우저의 안내를 따라 주세요…
key-unsupported = 이 브라우저에서는 패스키나 보안 키를 쓸 수 없습니다. 최신 브라우저에서 페이지를 열거나 다른 방법을 선택해 주세요.
key-not-in-frame = 이 창은 다른 페이지의 일부라서 패스키와 보안 키를 쓸 수 없습니다. 로그인 페이지를 새 탭에서 열거나 다른 방법을 선택해 주세요.

## 응답한 뒤

remember-label = 이 브라우저 기억하기
remember-hint = 본인 기기에서만 선택하세요.
remember-heading = 이 브라우저를 기억할까요?
remember-intro = 다음부터 이 브라우저에서는 비밀번호만 입력하면 됩니다. 본인 기기에서만 ‘예’를 선택하세요.
remember-yes = 예, 기억합니다
remember-no = 아니요, 다음에도 확인합니다
register-heading = { $optional ->
    [yes] 인증 방법을 등록할까요?
   *[no] 인증 방법 등록
 }
register-intro = { $optional ->
    [yes] 1분이면 됩니다. 다음에는 오늘 쓴 방법에만 기대지 않아도 됩니다.
   *[no] 소속 조직의 방침에 따라 계속하려면 등록해야 합니다. 1분이면 됩니다.
 }
register-action = 인증 방법 등록
register-later = 나중에
offer-heading = 인증 방법을 하나 더 추가할까요?
offer-intro = 등록된 인증 방법이 하나뿐입니다. 잃어버리거나 집에 두고 오면 로그인할 수 없습니다. 1분이면 하나 더 추가할 수 있습니다.
offer-action = 인증 방법 추가
no-method-heading = 아직 등록된 인증 방법이 없습니다
no-method-intro = { $can ->
    [yes] 비밀번호는 맞지만 본인을 확인할 방법이 없습니다. 인증 방법을 등록하면 로그인할 수 있습니다.
   *[no] 비밀번호는 맞지만 본인을 확인할 방법이 없습니다. 지원팀에서 등록을 도와드립니다.
 }
verified-heading = 로그인되었습니다
verified-intro = 다음 페이지로 이동하는 중…
verified-recovery-left = { $left ->
    [0] 마지막 복구 코드를 쓰셨습니다. 오늘 새 코드를 만드세요.
    [1] 복구 코드가 한 개 남았습니다. 곧 새 코드를 만드세요.
   *[other] 복구 코드가 { $left }개 남았습니다.
 }
cancelled-heading = 처음부터 다시 시작합니다
cancelled-intro = 처음으로 돌아가는 중…
expired-heading = 로그인 시간이 지났습니다
expired-intro = 너무 오래 열려 있었거나 다른 곳에서 끝났습니다. 계정에는 문제가 없으니 비밀번호부터 다시 입력해 주세요.
locked-heading = 잠시 잠겼습니다
locked-intro = { $known ->
    [yes] 틀린 입력이 많아 안전을 위해 잠갔습니다. 약 { $minutes }분 뒤인 { $time }에 다시 열립니다. 새 코드를 받아도 더 일찍 열리지 않습니다.
   *[no] 틀린 입력이 많아 안전을 위해 잠갔습니다. 얼마 뒤에 다시 열립니다. 새 코드를 받아도 더 일찍 열리지 않습니다.
 }
end-action = 처음으로 돌아가기
unreachable-heading = 지금 연결할 수 없습니다
unreachable-intro = 로그인 서비스가 응답하지 않습니다. 비밀번호는 맞았고, 잃어버린 내용은 없습니다.
retry-action = 다시 시도

## 잘못된 것

alert-empty-title = 입력한 내용이 없습니다
alert-empty-body = { $method ->
    [totp] 앱에 표시된 코드를 입력해 주세요.
    [hotp] 토큰에 표시된 코드를 입력해 주세요.
    [push] 앱에 표시된 숫자를 입력해 주세요.
    [recovery_code] 복구 코드 중 하나를 입력해 주세요.
    [temporary_pass] 임시 패스를 입력해 주세요.
    [voice] 전화로 들은 코드를 입력해 주세요.
   *[sms] 메시지에 있는 코드를 입력해 주세요.
 }
alert-short-title = 자릿수가 모자랍니다
alert-short-body = 숫자 { $expected }자리여야 합니다. 아직 보내지 않아 입력 횟수는 줄지 않았습니다.
alert-long-title = 자릿수가 너무 많습니다
alert-long-body = 숫자 { $expected }자리여야 합니다. 아직 보내지 않아 입력 횟수는 줄지 않았습니다.
alert-digits-title = 코드는 숫자로만 되어 있습니다
alert-digits-body = 숫자가 아닌 것은 지워 주세요. 아직 보내지 않아 입력 횟수는 줄지 않았습니다.
alert-wrong-title = { $method ->
    [recovery_code] 등록된 복구 코드가 아닙니다
    [temporary_pass] 패스가 맞지 않습니다
    [push] 숫자가 맞지 않습니다
   *[sms] 코드가 맞지 않습니다
 }
alert-wrong-body = { $method ->
    [voice] 가장 최근 전화로 들은 코드를 입력해 주세요. 확실하지 않으면 전화를 다시 받으세요.
    [email] 가장 최근 이메일과 비교해 다시 입력해 주세요.
    [push] 앱의 숫자를 보고 다시 입력해 주세요.
    [totp] 앱을 다시 확인해 주세요. 코드는 30초마다 바뀝니다. 이 계정의 코드인지도 확인해 주세요.
    [hotp] 버튼을 눌러 새 코드를 입력해 주세요.
    [recovery_code] 목록과 한 글자씩 비교해 주세요. 이미 쓴 코드는 다시 쓸 수 없습니다.
    [temporary_pass] 한 글자씩 비교해 주세요. 대문자와 소문자를 구분할 수 있습니다.
   *[sms] 가장 최근 문자와 비교해 다시 입력해 주세요.
 }
alert-expired-title = 만료된 코드입니다
alert-expired-body = { $method ->
    [totp] 지금 앱에 표시된 코드를 입력해 주세요.
    [hotp] 버튼을 눌러 새 코드를 입력해 주세요.
    [temporary_pass] 임시 패스는 짧은 시간 동안만 쓸 수 있습니다. 관리자에게 새 패스를 요청하거나 다른 방법을 선택해 주세요.
    [recovery_code] 목록에서 다른 코드를 선택해 주세요.
    [voice] 맞는 코드였지만 시간이 지났습니다. 전화를 다시 받아 주세요.
   *[sms] 맞는 코드였지만 시간이 지났습니다. 새 코드를 받아 주세요.
 }
alert-used-title = 이미 쓴 코드입니다
alert-used-body = { $method ->
    [totp] 코드는 한 번만 쓸 수 있습니다. 앱에 다음 코드가 나올 때까지 기다려 주세요.
    [hotp] 코드는 한 번만 쓸 수 있습니다. 버튼을 눌러 새 코드를 받아 주세요.
    [recovery_code] 복구 코드는 한 번만 쓸 수 있습니다. 줄을 그어 지우고 다음 코드를 쓰세요.
    [temporary_pass] 이미 사용되어 더 이상 쓸 수 없습니다. 관리자에게 새 패스를 요청하거나 다른 방법을 선택해 주세요.
    [voice] 코드는 한 번만 쓸 수 있습니다. 전화를 다시 받아 주세요.
   *[sms] 코드는 한 번만 쓸 수 있습니다. 새 코드를 받아 주세요.
 }
alert-older-title = 이전 코드입니다
alert-older-body = { $method ->
    [voice] 그 뒤에 다시 전화를 걸었으며, 최신 코드만 쓸 수 있습니다.
    [email] 그 뒤에 코드를 다시 보냈으며, 최신 코드만 쓸 수 있습니다. 아직 오는 중일 수 있습니다.
   *[sms] 그 뒤에 코드를 다시 보냈으며, 최신 코드만 쓸 수 있습니다. 아직 오는 중일 수 있습니다.
 }
alert-wait-title = 이미 쓴 코드입니다
alert-wait-body = 코드는 한 번만 쓸 수 있습니다. { $seconds }초 뒤에 앱에 다음 코드가 나옵니다.
alert-denied-title = 휴대전화에서 요청이 거부되었습니다
alert-denied-body = 실수였다면 새 요청을 보내세요. 본인이 요청하지 않았다면 다른 사람이 비밀번호를 알고 있을 수 있습니다.
alert-push-timeout-title = 휴대전화에서 응답이 없었습니다
alert-push-timeout-body = 요청이 닫혔습니다. 앱을 열어 두고 새 요청을 보내세요.
alert-number-title = 휴대전화에서 다른 숫자를 선택했습니다
alert-number-body = 새 요청을 보내고 여기에 표시된 숫자를 선택해 주세요.
alert-mistyped-title = 앱에 표시된 숫자가 아닙니다
alert-mistyped-body = 요청이 종료되었습니다. 새 요청을 보내고 앱에 표시되는 숫자를 입력해 주세요.
alert-assertion-title = 키가 승인되지 않았습니다
alert-assertion-body = 다른 계정에 등록된 키일 수 있습니다. 맞는 키로 다시 시도하거나 다른 방법을 선택해 주세요.
alert-code-over-title = 코드가 만료되었습니다
alert-code-over-body = { $method ->
    [voice] 그 밖에 달라진 것은 없습니다. 전화를 다시 받아 주세요.
   *[sms] 그 밖에 달라진 것은 없습니다. 새 코드를 받아 주세요.
 }
alert-too-soon-title = 조금만 더 기다려 주세요
alert-too-soon-body = 방금 보냈으며 아직 오는 중일 수 있습니다. 곧 다시 요청할 수 있습니다.
alert-sends-title = 이번 로그인에서는 코드를 더 받을 수 없습니다
alert-sends-body = 이미 받은 코드는 쓸 수 있습니다. 받지 못했다면 다른 방법을 선택하거나 나중에 처음부터 다시 시작해 주세요.
alert-requests-title = 한꺼번에 너무 많이 시도했습니다
alert-requests-body = { $seconds ->
    [0] 조금 기다린 뒤 다시 시도해 주세요. 잃어버린 내용은 없습니다.
   *[other] { $seconds }초 기다린 뒤 다시 시도해 주세요. 잃어버린 내용은 없습니다.
 }
alert-delivery-title = { $method ->
    [voice] 전화를 걸지 못했습니다
    [email] 이메일을 보내지 못했습니다
    [push] 앱에 연결하지 못했습니다
   *[sms] 문자를 보내지 못했습니다
 }
alert-delivery-body = { $method ->
    [email] 메일 서비스가 받지 않았습니다. 계정에는 문제가 없습니다. 다시 시도하거나 다른 방법을 선택해 주세요.
    [push] 계정에는 문제가 없습니다. 다시 시도하거나 다른 방법을 선택해 주세요.
   *[sms] 통신사가 받지 않았습니다. 계정에는 문제가 없습니다. 다시 시도하거나 다른 방법을 선택해 주세요.
 }
alert-replaced-title = 더 새로운 코드로 바뀌었습니다
alert-replaced-body = { $method ->
    [push] 다른 탭 등에서 요청을 다시 보냈습니다. 최신 요청에 응답해 주세요.
    [webauthn] 다른 탭 등에서 다시 시작되었습니다. 여기서 한 번 더 시도해 주세요.
   *[sms] 다른 탭 등에서 코드를 다시 요청했습니다. 최신 코드를 쓰세요.
 }
alert-offline-title = 인터넷에 연결되어 있지 않습니다
alert-offline-body = 잃어버린 내용은 없습니다. 연결을 확인한 뒤 다시 시도해 주세요.
alert-timeout-title = 응답이 없습니다
alert-timeout-body = 연결이 느릴 수 있습니다. 잃어버린 내용은 없으니 다시 시도해 주세요.
alert-server-title = 저희 쪽에 문제가 생겼습니다
alert-server-body = 사용자의 잘못이 아니며, 잃어버린 내용도 없습니다. 잠시 뒤 다시 시도해 주세요.
alert-key-unsupported-title = 이 브라우저에서는 그 키를 쓸 수 없습니다
alert-key-unsupported-body = 최신 브라우저에서 시도하거나 다른 방법을 선택해 주세요. 입력 횟수는 줄지 않았습니다.
alert-key-cancelled-title = 키를 사용하지 않았습니다
alert-key-cancelled-body = 창이 닫혔거나 브라우저가 허용하지 않았습니다. 입력 횟수는 줄지 않았으니 준비되면 다시 시작해 주세요.
alert-key-timeout-title = 시간이 너무 오래 걸렸습니다
alert-key-timeout-body = 브라우저가 기다리기를 멈췄습니다. 입력 횟수는 줄지 않았으니 키를 준비하고 다시 시작해 주세요.
alert-key-frame-title = 이 창에서는 키를 쓸 수 없습니다
alert-key-frame-body = 로그인 페이지를 새 탭에서 열거나 다른 방법을 선택해 주세요. 입력 횟수는 줄지 않았습니다.
alert-key-site-title = 다른 사이트의 키입니다
alert-key-site-body = 올바른 페이지인지 확인해 주세요. 페이지가 맞다면 지원팀에 알려 주세요. 입력 횟수는 줄지 않았습니다.
reference-line = 문의 번호: { $reference }
reference-copy = 복사
reference-copied = 복사됨

## 차분하게 알리는 소식

status-sent = { $method ->
    [voice] 지금 전화를 걸고 있습니다.
    [email] 이메일을 보냈습니다.
    [push] 휴대전화로 요청을 보냈습니다.
   *[sms] 문자를 보냈습니다.
 }
status-sent-again = { $method ->
    [voice] 다시 전화를 걸고 있습니다.
    [email] 새 이메일을 보냈습니다.
    [push] 휴대전화로 새 요청을 보냈습니다.
   *[sms] 새 문자를 보냈습니다.
 }
status-back-online = 인터넷에 다시 연결되었습니다.
status-can-resend = { $method ->
    [voice] 이제 전화를 다시 받을 수 있습니다.
   *[sms] 이제 새 코드를 받을 수 있습니다.
 }
status-reference-copied = 문의 번호를 복사했습니다.

## 도움말과 지원으로 가는 길

help-see = 할 수 있는 일 보기
help-ask-why-two-steps = 왜 한 단계가 더 필요한가요?
help-ask-no-phone-today = 휴대전화가 곁에 없나요?
help-ask-lost-phone = 휴대전화를 잃어버렸거나 바꿨나요?
help-ask-no-text-or-call = { $method ->
    [voice] 전화가 오지 않나요?
   *[sms] 문자가 오지 않나요?
 }
help-ask-app-passwords = 오래된 프로그램에서 비밀번호가 거부되나요?
help-ask-app-code-refused = 앱의 코드가 맞지 않나요?
help-ask-push-not-arriving = 아무것도 뜨지 않나요?
help-ask-email-not-arriving = 이메일이 오지 않나요?
help-ask-code-not-requested = 요청하지 않은 코드를 받았나요?
help-ask-hardware-token = 토큰에 문제가 있나요?
help-ask-temporary-pass = 임시 패스가 궁금한가요?
help-ask-security-key = 키에 문제가 있나요?
help-ask-recovery-codes = 복구 코드는 어디에 있나요?
help-ask-locked = 그동안 무엇을 할 수 있나요?
help-ask-after-sign-in = 왜 하나 더 등록하나요?
help-ask-nothing-helped = 그래도 안 되나요?
support-heading = { $name ->
    [none] 지원팀에 문의
   *[other] { $name }에 문의
 }
support-phone = { $phone } 번호로 전화하기
support-email = { $email } 주소로 이메일 보내기
support-page = 지원 페이지 열기
support-hours = 운영 시간: { $hours }
help-heading = 도움말
help-close = 도움말 닫기
help-waiting = 도움말을 불러오고 있습니다. 나타나지 않으면 지원팀에서 도와드립니다.
