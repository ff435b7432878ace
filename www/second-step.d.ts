/** Settings of `<second-step>`: attributes in kebab-case, or these in `config` or in a JSON script child. All optional. */
export interface SecondStepConfig {
  /** Base of the six calls (docs/wire-format.md), same origin. Without it the form posts natively. */
  endpoint?: string;
  /** Native form only: the method whose code the form takes. Default `totp`. */
  method?: "sms" | "voice" | "email" | "totp" | "hotp" | "recovery_code" | "temporary_pass";
  /** Native form only: which authenticator, masked (`••12`). */
  hint?: string;
  /** Native form only: number of characters of the code. */
  codeLength?: string;
  /** Masked label of who signs in. The server's own replaces it. */
  account?: string;
  /** BCP 47 tag. Default: the page's language, then the browser's. */
  locale?: string;
  /** URL of the folder of the language folders, with a slash at its end. Default: beside this module. */
  locales?: string;
  /** Fluent source whose messages replace ours of the same id: for every language, or by BCP 47 tag. */
  messages?: string | Record<string, string>;
  /** Tags of the languages to choose between; none named: all that there are. Without it there is no switcher. As an attribute: parted by spaces. */
  languageSwitcher?: string[] | string;
  /** The help's topics in this order, the others after them. Names that are not ours are topics of your own: `help-<name>-title` and `help-<name>-body` in `messages`. As an attribute: parted by spaces. */
  helpTopics?: string[] | string;
  /** Send a complete code by itself when it arrives at once. Default false. */
  autoSubmit?: boolean;
  /** Do not remember in this browser which authenticator was used last. Default false. */
  forgetLastUsed?: boolean;
  /** Page to register a method. */
  registrationUrl?: string;
  /** Where a new sign-in begins. Default: this page, loaded again. */
  restartUrl?: string;
  /** Origins beside its own that the page may go on to. As an attribute: parted by spaces. */
  continueOrigins?: string[] | string;
  supportName?: string;
  supportPhone?: string;
  supportEmail?: string;
  supportUrl?: string;
  /** When somebody answers, in your words. */
  supportHours?: string;
  /** IANA time zone of these hours, said to readers in another one. */
  supportTimeZone?: string;
  settingsUrl?: string;
  appPasswordsUrl?: string;
  appUrl?: string;
  personalAccountUrl?: string;
  policyUrl?: string;
  /** Where something suspicious is reported. */
  reportUrl?: string;
  /** Where reports of deliveries are sent (`sendBeacon`), no identifiers in them. */
  deliveryUrl?: string;
}

/** Detail of `second-step-verified`. Cancelable: `preventDefault()` keeps the page from going on. */
export interface VerifiedDetail { method: string; continue: string | undefined }
/** Detail of `second-step-cancelled`. */
export interface CancelledDetail { continue: string | undefined }
/** Detail of `second-step-failed`. */
export interface FailedDetail { reason: "expired" | "locked" }
/** Detail of `second-step-help-read`. */
export interface HelpReadDetail { topic: string; situation: string }
/** Detail of `second-step-delivery`: seconds since the send, one of the three. */
export interface DeliveryDetail {
  method: string; route: string | undefined; token: string | undefined; notice_shown: boolean; notice_followed: boolean;
  heard_after_s?: number; first_input_after_s?: number; left_after_s?: number;
}

/** The element. */
export class SecondStepElement extends HTMLElement {
  /** Settings as an object: over those of the JSON script child, under those of attributes. */
  config: SecondStepConfig;
  /** Opens the help, on a topic or on the one that fits. */
  openHelp(topic?: string): void;
}

declare global {
  interface HTMLElementTagNameMap { "second-step": SecondStepElement }
  interface HTMLElementEventMap {
    "second-step-verified": CustomEvent<VerifiedDetail>;
    "second-step-cancelled": CustomEvent<CancelledDetail>;
    "second-step-failed": CustomEvent<FailedDetail>;
    "second-step-help-read": CustomEvent<HelpReadDetail>;
    "second-step-delivery": CustomEvent<DeliveryDetail>;
  }
}
