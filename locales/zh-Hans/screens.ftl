# 各个画面上的文字。
#
# $method 是 sms、voice、email、push、totp、hotp、webauthn、recovery_code、temporary_pass 之一。
# $hint 是由服务器遮掩过的手机、地址或密钥:••12。服务器没有给出时为 "none"。
# 验证码和需要核对的数字从不写进文字里。

## 每个画面

account-line = 正在以 { $account } 的身份登录
start-over-action = 不是您本人？重新开始
language-label = 语言
offline-notice = 网络已断开。内容不会丢失，恢复连接后即可继续。

## 输入验证码

code-heading = { $method ->
    [voice] 输入电话中听到的验证码
    [email] 输入邮件中的验证码
    [totp] 输入应用中的验证码
    [hotp] 输入令牌上的验证码
    [recovery_code] 输入恢复代码
    [temporary_pass] 输入临时通行码
   *[sms] 输入短信中的验证码
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] 我们正在拨打您的电话。请接听，并输入听到的验证码。
       *[other] 我们正在拨打 { $hint }。请接听，并输入听到的验证码。
     }
    [email] { $hint ->
        [none] 我们已通过邮件向您发送验证码。
       *[other] 我们已将验证码发送到邮箱 { $hint }。
     }
    [totp] { $hint ->
        [none] 请打开身份验证器应用，输入当前显示的验证码。
       *[other] 请打开身份验证器应用（{ $hint }），输入当前显示的验证码。
     }
    [hotp] { $hint ->
        [none] 请按下令牌上的按钮，输入显示的验证码。
       *[other] 请按下令牌（{ $hint }）上的按钮，输入显示的验证码。
     }
    [recovery_code] 请输入设置两步验证时保存的任意一个代码。每个代码只能使用一次。
    [temporary_pass] 请按原样输入管理员提供的通行码。
   *[sms] { $hint ->
        [none] 我们已通过短信将验证码发送到您的手机。
       *[other] 我们已通过短信将验证码发送到 { $hint }。
     }
 }
code-ordinal-intro = 请从设置两步验证时保存的列表中，输入第 { $ordinal } 个代码。
code-another-intro = 就快好了。令牌与服务器的计数已不一致，因此还需要下一个验证码。请再按一次按钮，输入新的验证码。
code-label = { $method ->
    [recovery_code] 恢复代码
    [temporary_pass] 临时通行码
   *[sms] 验证码
 }
code-submit = 继续
code-submit-busy = 正在验证…
code-format-digits = { $count } 位数字，空格不影响。
code-format-letters = 字母、数字和连字符，请按原样输入。
code-auto-submit = 输完后会自动验证。
code-never-share = 无论对方自称是谁，都不要把验证码告诉任何来电或发消息的人。
code-expires = 验证码还有 { $minutes } 分钟有效。
attempts-left = 您还可以尝试 { $attempts } 次。
counts-same = { $sends ->
    [1] 验证码已发送 1 次。
   *[other] 同一个验证码已发送 { $sends } 次，看哪一条消息都可以。
 }
counts-replaces = { $sends ->
    [1] 已于 { $time } 发送 1 个验证码。
   *[other] 已发送 { $sends } 个验证码。只有最新的有效，即 { $time } 发送的那个。
 }
counts-both = { $sends ->
    [1] 已于 { $time } 发送 1 个验证码。
   *[other] 已发送 { $sends } 个验证码，到期前都有效。最新的是 { $time } 发送的。
 }

## 发送验证码、拨打电话或发送请求

send-heading = { $method ->
    [voice] 通过电话获取验证码
    [email] 通过邮件获取验证码
    [push] 在应用中批准
   *[sms] 通过短信获取验证码
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] 我们会拨打您的电话，并读出验证码。
       *[other] 我们会拨打 { $hint }，并读出验证码。
     }
    [email] { $hint ->
        [none] 我们会将验证码发送到您的邮箱。
       *[other] 我们会将验证码发送到 { $hint }。
     }
    [push] { $hint ->
        [none] 我们会向您手机上的应用发送请求，请在其中批准。
       *[other] 我们会向 { $hint } 上的应用发送请求，请在其中批准。
     }
   *[sms] { $hint ->
        [none] 我们会通过短信将验证码发送到您的手机。
       *[other] 我们会通过短信将验证码发送到 { $hint }。
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] 给我打电话
       *[other] 拨打 { $hint }
     }
    [email] { $hint ->
        [none] 发送邮件
       *[other] 发送邮件到 { $hint }
     }
    [push] 发送请求
   *[sms] { $hint ->
        [none] 发送短信
       *[other] 发送短信到 { $hint }
     }
 }
send-busy = { $method ->
    [voice] 正在拨打…
   *[sms] 正在发送…
 }
resend-action = { $method ->
    [voice] 再打一次电话
    [email] 重新发送邮件
    [push] 重新发送请求
   *[sms] 重新发送短信
 }
resend-wait = { $seconds } 秒后可用。
resend-none = { $method ->
    [voice] 本次登录不能再拨打电话了。您已经听到的验证码在到期前仍然有效。
   *[sms] 本次登录不能再发送验证码了。您已经收到的验证码在到期前仍然有效。
 }

## 迟迟没有送达

late-overdue-title = { $method ->
    [voice] 电话可能要再等一会儿
    [email] 邮件可能要再等一会儿
    [push] 手机上还没有动静？
   *[sms] 短信可能要再等一会儿
 }
late-overdue-body = { $method ->
    [voice] 电话可能稍后打来，届时的验证码仍然有效。
    [push] 请自行打开应用，请求可能就在里面。
    [email] 邮件可能稍后送达，届时的验证码仍然有效。请先看看垃圾邮件文件夹。
   *[sms] 短信可能稍后送达，届时的验证码仍然有效。
 }
late-claimed-title = { $method ->
    [voice] 电话应该已经打到您的手机
    [email] 邮件应该已经送达
    [push] 请求应该已经到达您的手机
   *[sms] 短信应该已经送达
 }
late-claimed-body = { $method ->
    [voice] 电话网络显示已接通。请确认手机没有静音，也没有设置呼叫转移。
    [email] 邮件服务器已经接收。请看看垃圾邮件文件夹。
    [push] 请自行打开应用，请求可能就在里面。
   *[sms] 电话网络显示已送达。请看看被拦截或过滤的短信。
 }
late-failed-title = { $method ->
    [voice] 电话没有接通
    [email] 邮件无法送达
    [push] 请求没有到达您的手机
   *[sms] 短信无法送达
 }
late-failed-body = { $method ->
    [voice] 电话网络拒绝了呼叫。这与您的账户无关。
    [email] 邮件服务器拒绝了邮件。这与您的账户无关。
    [push] 手机是否已开机并联网？
   *[sms] 电话网络拒绝了短信。这与您的账户无关。
 }
late-queued-title = { $method ->
    [voice] 电话仍在排队
    [email] 邮件仍在排队
    [push] 请求仍在排队
   *[sms] 短信仍在排队
 }
late-queued-body = { $method ->
    [voice] 还没能拨出，我们会继续尝试。
   *[sms] 还没有发出，我们会继续尝试。
 }
late-slow-title = { $method ->
    [voice] 目前拨往您运营商的电话较慢
    [email] 目前邮件较慢
    [push] 目前发往应用的请求较慢
   *[sms] 目前发往您运营商的短信较慢
 }
late-slow-body = { $method ->
    [voice] 可能要过一会儿电话才会响。
   *[sms] 可能要过一会儿才能送达。
 }
late-most-take = 目前大多在约 { $seconds } 秒内送达。

## 其他方式

alternatives-action = 使用其他验证方式
alternatives-none = 您没有登记其他验证方式。如果这种方式用不了，支持人员可以帮您登录。
instead-action = { $method ->
    [voice] { $hint ->
        [none] 改为接听电话
       *[other] 改为用 { $hint } 接听电话
     }
    [email] { $hint ->
        [none] 改为接收邮件
       *[other] 改为用 { $hint } 接收邮件
     }
    [push] 改为在应用中批准
    [totp] 改用身份验证器应用
    [hotp] 改用令牌
    [webauthn] 改用通行密钥或安全密钥
    [recovery_code] 改用恢复代码
    [temporary_pass] 改用临时通行码
   *[sms] { $hint ->
        [none] 改为接收短信
       *[other] 改为用 { $hint } 接收短信
     }
 }
choose-heading = 您想如何证明是本人？
choose-intro = 选择手边方便使用的方式。
choose-name = { $method ->
    [voice] 电话
    [email] 邮件
    [push] 在应用中批准
    [totp] 身份验证器应用
    [hotp] 硬件令牌
    [webauthn] 通行密钥或安全密钥
    [recovery_code] 恢复代码
    [temporary_pass] 临时通行码
   *[sms] 短信
 }
choose-what = { $method ->
    [voice] 来电读出验证码
    [email] 验证码发到您的收件箱
    [push] 在手机上回应请求
    [totp] 没有信号或网络也能用
    [hotp] 屏幕上显示的验证码
    [webauthn] 用指纹、面容或 PIN，无需输入验证码
    [recovery_code] 您保存的代码之一
    [temporary_pass] 由管理员提供
   *[sms] 验证码发到您的手机
 }
choose-last-used = 上次在这里使用
choose-slow = { $method ->
    [voice] 目前电话较慢
    [email] 目前邮件较慢
   *[sms] 目前短信较慢
 }
choose-alive = { $method ->
    [voice] 已经拨打过
    [push] 已有请求等待处理
   *[sms] 验证码已经发出
 }
choose-key-unsupported = 此浏览器无法使用
choose-key-not-in-frame = 在此窗口中无法使用
choose-back = 返回

## 发到手机的请求

push-heading = { $state ->
    [over] 要再向手机发送一次请求吗？
   *[waiting] 请查看手机
 }
push-intro = { $hint ->
    [none] 我们已向您手机上的应用发送请求。请打开应用，批准登录。
   *[other] 我们已向 { $hint } 上的应用发送请求。请打开应用，批准登录。
 }
push-over-intro = 上一个请求已关闭。准备好后，可以发送新的请求。
push-show-label = 请在应用中选择这个数字
push-ask-intro = { $hint ->
    [none] 请打开手机上的应用，将其中显示的数字输入到这里。
   *[other] 请打开 { $hint } 上的应用，将其中显示的数字输入到这里。
 }
push-ask-label = 应用中显示的数字
push-waiting = 正在等待您的回应…
push-not-mine = 这不是我发起的

## 密钥

key-heading = 使用通行密钥或安全密钥
key-intro = { $hint ->
    [none] 浏览器会提示您。请触碰密钥，或使用指纹、面容或屏幕锁定密码。
   *[other] 浏览器会提示您使用 { $hint }。请触碰密钥，或使用指纹、面容或屏幕锁定密码。
 }
key-action = 使用密钥
key-preparing = 请稍候…
key-asking = 请按浏览器的提示操作…
key-unsupported = 此浏览器无法使用通行密钥或安全密钥。请用较新的浏览器打开本页，或选择其他方式。
key-not-in-frame = 此窗口嵌在另一个网页中，无法使用通行密钥或安全密钥。请在单独的标签页中打开登录页面，或选择其他方式。

## 回应之后

remember-label = 记住此浏览器
remember-hint = 仅限您自己的设备。
remember-heading = 要记住此浏览器吗？
remember-intro = 下次在这里只需输入密码。只有在您自己的设备上才选择“是”。
remember-yes = 是，记住
remember-no = 否，下次再问
register-heading = { $optional ->
    [yes] 要登记一种验证方式吗？
   *[no] 登记验证方式
 }
register-intro = { $optional ->
    [yes] 只需一分钟，下次就不必依赖今天使用的方式。
   *[no] 您的组织要求您先完成登记再继续。只需一分钟。
 }
register-action = 登记验证方式
register-later = 以后再说
offer-heading = 要添加一种备用方式吗？
offer-intro = 您只有一种验证方式。万一丢失或忘在家里，就无法登录。再添加一种只需一分钟。
offer-action = 添加验证方式
no-method-heading = 您还没有验证方式
no-method-intro = { $can ->
    [yes] 密码正确，但还没有可以用来验证身份的方式。登记一种之后即可登录。
   *[no] 密码正确，但还没有可以用来验证身份的方式。支持人员可以帮您登记。
 }
verified-heading = 登录成功
verified-intro = 正在前往下一页…
verified-recovery-left = { $left ->
    [0] 这是您最后一个恢复代码。请在今天生成新的代码。
    [1] 您还剩 1 个恢复代码。请尽快生成新的代码。
   *[other] 您还剩 { $left } 个恢复代码。
 }
cancelled-heading = 重新开始
cancelled-intro = 正在返回起始页面…
expired-heading = 本次登录已超时
expired-intro = 页面打开太久，或已在别处结束。您的账户没有问题，请从输入密码重新开始。
locked-heading = 暂时锁定
locked-intro = { $known ->
    [yes] 错误次数过多，为保护您的账户，我们已暂时锁定。锁定将于 { $time } 解除，大约还有 { $minutes } 分钟。获取新的验证码不会提前解锁。
   *[no] 错误次数过多，为保护您的账户，我们已暂时锁定。过一段时间会自动解除。获取新的验证码不会提前解锁。
 }
end-action = 返回起始页面
unreachable-heading = 目前无法连接
unreachable-intro = 登录服务没有响应。您的密码没有问题，内容也没有丢失。
retry-action = 重试

## 出了什么问题

alert-empty-title = 还没有输入内容
alert-empty-body = { $method ->
    [totp] 请输入应用中显示的验证码。
    [hotp] 请输入令牌上显示的验证码。
    [push] 请输入应用中显示的数字。
    [recovery_code] 请输入一个恢复代码。
    [temporary_pass] 请输入临时通行码。
    [voice] 请输入听到的验证码。
   *[sms] 请输入消息中的验证码。
 }
alert-short-title = 位数不够
alert-short-body = 应为 { $expected } 位数字。内容没有提交，不计入尝试次数。
alert-long-title = 位数过多
alert-long-body = 应为 { $expected } 位数字。内容没有提交，不计入尝试次数。
alert-digits-title = 验证码只含数字
alert-digits-body = 请删除其他字符。内容没有提交，不计入尝试次数。
alert-wrong-title = { $method ->
    [recovery_code] 这不是您的恢复代码
    [temporary_pass] 通行码不正确
    [push] 数字不正确
   *[sms] 验证码不正确
 }
alert-wrong-body = { $method ->
    [voice] 请输入最新一次电话中的验证码。如果没有听清，可以再接一次电话。
    [email] 请与最新的邮件核对后重新输入。
    [push] 请查看应用中的数字后重新输入。
    [totp] 请再看一下应用，验证码每 30 秒更换一次。并请确认它属于这个账户。
    [hotp] 请按下按钮，输入新的验证码。
    [recovery_code] 请与您的列表逐字核对。用过的代码不能再次使用。
    [temporary_pass] 请逐字核对，可能区分大小写。
   *[sms] 请与最新的短信核对后重新输入。
 }
alert-expired-title = 验证码已过期
alert-expired-body = { $method ->
    [totp] 请输入应用当前显示的验证码。
    [hotp] 请按下按钮，输入新的验证码。
    [temporary_pass] 临时通行码只在短时间内有效。请向管理员索取新的通行码，或选择其他方式。
    [recovery_code] 请从列表中选择另一个代码。
    [voice] 验证码没错，但已超过有效时间。请再接一次电话。
   *[sms] 验证码没错，但已超过有效时间。请获取新的验证码。
 }
alert-used-title = 这个代码已经用过
alert-used-body = { $method ->
    [totp] 每个验证码只能用一次。请等待应用显示下一个。
    [hotp] 每个验证码只能用一次。请按下按钮获取新的。
    [recovery_code] 每个恢复代码只能用一次。请划掉它，使用下一个。
    [temporary_pass] 它已被使用，不再有效。请向管理员索取新的通行码，或选择其他方式。
    [voice] 每个验证码只能用一次。请再接一次电话。
   *[sms] 每个验证码只能用一次。请获取新的验证码。
 }
alert-older-title = 这是之前的验证码
alert-older-body = { $method ->
    [voice] 之后我们又打过电话，只有最新的验证码有效。
    [email] 之后我们又发送了一个，只有最新的有效。它可能还在路上。
   *[sms] 之后我们又发送了一个，只有最新的有效。它可能还在路上。
 }
alert-wait-title = 这个验证码已经用过
alert-wait-body = 每个验证码只能用一次。{ $seconds } 秒后，应用会显示下一个。
alert-denied-title = 请求已在手机上被拒绝
alert-denied-body = 如果是误操作，请重新发送。如果不是您发起的请求，您的密码可能已被他人知道。
alert-push-timeout-title = 手机上没有人回应
alert-push-timeout-body = 请求已关闭。请打开应用，然后发送新的请求。
alert-number-title = 手机上选择了其他数字
alert-number-body = 请发送新的请求，并选择这里显示的数字。
alert-mistyped-title = 这不是应用中显示的数字
alert-mistyped-body = 该请求已关闭。请发送新的请求，并输入应用中显示的数字。
alert-assertion-title = 密钥未被接受
alert-assertion-body = 它可能登记在另一个账户下。请换用正确的密钥重试，或选择其他方式。
alert-code-over-title = 验证码已过期
alert-code-over-body = { $method ->
    [voice] 其他都没有变化。请再接一次电话。
   *[sms] 其他都没有变化。请获取新的验证码。
 }
alert-too-soon-title = 请再等一会儿
alert-too-soon-body = 上一次刚刚发出，可能还在路上。很快就可以再次发送。
alert-sends-title = 本次登录不能再发送验证码
alert-sends-body = 您已收到的验证码仍然有效。如果没有收到，请选择其他方式，或稍后重新开始。
alert-requests-title = 操作过于频繁
alert-requests-body = { $seconds ->
    [0] 请稍等片刻再试。内容没有丢失。
   *[other] 请等待 { $seconds } 秒后再试。内容没有丢失。
 }
alert-delivery-title = { $method ->
    [voice] 电话未能拨出
    [email] 邮件未能发出
    [push] 未能连接到应用
   *[sms] 短信未能发出
 }
alert-delivery-body = { $method ->
    [email] 邮件服务没有接收。您的账户没有问题。请重试，或选择其他方式。
    [push] 您的账户没有问题。请重试，或选择其他方式。
   *[sms] 电话运营商没有接收。您的账户没有问题。请重试，或选择其他方式。
 }
alert-replaced-title = 已有更新的验证码
alert-replaced-body = { $method ->
    [push] 已发送另一个请求，可能来自其他标签页。请回应最新的请求。
    [webauthn] 验证已重新开始，可能是在其他标签页中。请在这里再试一次。
   *[sms] 已请求另一个验证码，可能是在其他标签页中。请使用最新的。
 }
alert-offline-title = 网络已断开
alert-offline-body = 内容没有丢失。请检查网络连接后重试。
alert-timeout-title = 没有响应
alert-timeout-body = 网络可能较慢。内容没有丢失，请重试。
alert-server-title = 我们这边出了问题
alert-server-body = 不是您的操作问题，内容也没有丢失。请稍后重试。
alert-key-unsupported-title = 此浏览器无法使用该密钥
alert-key-unsupported-body = 请换用较新的浏览器，或选择其他方式。这不计入尝试次数。
alert-key-cancelled-title = 没有使用密钥
alert-key-cancelled-body = 窗口已关闭，或浏览器没有允许。这不计入尝试次数，准备好后可以重新开始。
alert-key-timeout-title = 等待时间过长
alert-key-timeout-body = 浏览器已停止等待。这不计入尝试次数，请备好密钥后重新开始。
alert-key-frame-title = 在此窗口中无法使用密钥
alert-key-frame-body = 请在单独的标签页中打开登录页面，或选择其他方式。这不计入尝试次数。
alert-key-site-title = 该密钥属于另一个网站
alert-key-site-body = 请确认您打开的页面正确。如果正确，请告知支持人员。这不计入尝试次数。
reference-line = 参考编号：{ $reference }
reference-copy = 复制
reference-copied = 已复制

## 顺便告知的消息

status-sent = { $method ->
    [voice] 正在拨打您的电话。
    [email] 邮件已发送。
    [push] 请求已发送到您的手机。
   *[sms] 短信已发送。
 }
status-sent-again = { $method ->
    [voice] 正在再次拨打您的电话。
    [email] 新邮件已发送。
    [push] 新请求已发送到您的手机。
   *[sms] 新短信已发送。
 }
status-back-online = 网络已恢复连接。
status-can-resend = { $method ->
    [voice] 现在可以再接一次电话。
   *[sms] 现在可以获取新的验证码。
 }
status-reference-copied = 参考编号已复制。

## 通往帮助与支持

help-see = 看看可以怎么做
help-ask-why-two-steps = 为什么多这一步？
help-ask-no-phone-today = 手机不在身边？
help-ask-lost-phone = 手机丢失或更换了？
help-ask-no-text-or-call = { $method ->
    [voice] 没有接到电话？
   *[sms] 没有收到短信？
 }
help-ask-app-passwords = 旧程序不接受您的密码？
help-ask-app-code-refused = 应用的验证码用不了？
help-ask-push-not-arriving = 手机上没有动静？
help-ask-email-not-arriving = 没有收到邮件？
help-ask-code-not-requested = 收到了自己没有请求的验证码？
help-ask-hardware-token = 令牌有问题？
help-ask-temporary-pass = 对通行码有疑问？
help-ask-security-key = 密钥有问题？
help-ask-recovery-codes = 恢复代码在哪里？
help-ask-locked = 这段时间可以做什么？
help-ask-after-sign-in = 为什么要再加一种方式？
help-ask-nothing-helped = 还是不行？
support-heading = { $name ->
    [none] 联系支持人员
   *[other] 联系 { $name }
 }
support-phone = 致电 { $phone }
support-email = 发邮件至 { $email }
support-page = 打开支持页面
support-hours = 服务时间：{ $hours }
help-heading = 帮助
help-close = 关闭帮助
help-waiting = 正在加载帮助。如果没有显示，支持人员可以帮助您。
