// A security key for browsers that have none. It stands in for the parts of WebAuthn (Level 3) that the demonstration and
// the widget use, asks by a dialog, and keeps its keys in this browser's storage: good enough to look at, and for nothing else.
// Where the browser knows keys itself, or none was registered here, nothing is touched.

const isMissing = typeof PublicKeyCredential === "undefined" && Boolean(globalThis.crypto?.subtle);

/** Whether this page has a virtual key. */
export const isVirtual = isMissing;

const STORED = "second-step-virtual-keys";
const ALGORITHM = { name: "ECDSA", namedCurve: "P-256" };
const USER_IS_THERE = 0x05;
const WITH_NEW_KEY = 0x40;

const utf8 = new TextEncoder();

function encode(bytes) {
  const text = String.fromCharCode(...bytes);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decode(text) {
  const base64 = text.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function join(...parts) {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function stored() {
  return JSON.parse(localStorage.getItem(STORED) ?? "{}");
}

function store(keys) {
  localStorage.setItem(STORED, JSON.stringify(keys));
}

/** The holder of the key says yes, or it is as if it was never touched. */
function touch() {
  const question = document.querySelector("[data-virtual-key]")?.dataset.virtualKey ?? "?";
  if (!confirm(question)) throw new DOMException("The key was not touched.", "NotAllowedError");
}

function clientData(type, challenge) {
  return utf8.encode(JSON.stringify({ type, challenge, origin: location.origin, crossOrigin: false }));
}

async function authenticatorData(site, flags, counter) {
  const head = new Uint8Array(5);
  head[0] = flags;
  new DataView(head.buffer).setUint32(1, counter);
  return join(await sha256(utf8.encode(site)), head);
}

/** The public half as COSE (RFC 9053): EC2, ES256, P-256. */
function cose({ x, y }) {
  return join([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32], decode(x), [0x22, 0x58, 32], decode(y));
}

/** An attestation object without attestation; the data is longer than 23 bytes and shorter than 256. */
function attestation(data) {
  return join([0xa3, 0x63], utf8.encode("fmt"), [0x64], utf8.encode("none"), [0x67], utf8.encode("attStmt"),
    [0xa0, 0x68], utf8.encode("authData"), [0x58, data.length], data);
}

/** From r and s, 32 bytes each, to the DER that WebAuthn wants. */
function der(signature) {
  const integer = (bytes) => {
    let start = 0;
    while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
    const short = bytes.slice(start);
    const whole = short[0] >= 0x80 ? join([0], short) : short;
    return join([0x02, whole.length], whole);
  };
  const both = join(integer(signature.slice(0, 32)), integer(signature.slice(32)));
  return join([0x30, both.length], both);
}

async function create({ publicKey: options }) {
  touch();
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const secret = await crypto.subtle.exportKey("jwk", pair.privateKey);
  const id = crypto.getRandomValues(new Uint8Array(16));
  store({ ...stored(), [encode(id)]: { secret, counter: 0 } });
  const data = join(await authenticatorData(options.rp.id, USER_IS_THERE | WITH_NEW_KEY, 0),
    new Uint8Array(16), [0, id.length], id, cose(secret));
  return credential(id, {
    clientDataJSON: clientData("webauthn.create", options.challenge),
    attestationObject: attestation(data),
  });
}

async function get({ publicKey: options }) {
  const keys = stored();
  const asked = (options.allowCredentials ?? []).find((one) => one.id in keys);
  if (!asked) throw new DOMException("No such key.", "NotAllowedError");
  touch();
  const key = keys[asked.id];
  key.counter += 1;
  store(keys);
  const secret = await crypto.subtle.importKey("jwk", key.secret, ALGORITHM, false, ["sign"]);
  const client = clientData("webauthn.get", options.challenge);
  const data = await authenticatorData(options.rpId, USER_IS_THERE, key.counter);
  const signed = join(data, await sha256(client));
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, secret, signed);
  return credential(decode(asked.id), {
    clientDataJSON: client,
    authenticatorData: data,
    signature: der(new Uint8Array(signature)),
  });
}

function credential(id, response) {
  const parts = Object.entries(response).map(([name, bytes]) => [name, encode(bytes)]);
  const json = {
    id: encode(id),
    rawId: encode(id),
    type: "public-key",
    response: Object.fromEntries(parts),
    clientExtensionResults: {},
  };
  return { ...json, toJSON: () => json };
}

/** Options stay JSON on their way to this key. */
class VirtualCredential {
  static parseCreationOptionsFromJSON(json) {
    return json;
  }

  static parseRequestOptionsFromJSON(json) {
    return json;
  }
}

/** Puts the key in: when the first one is registered, and from then on with the page. Before, this is a browser without keys. */
export function plugIn() {
  globalThis.PublicKeyCredential = VirtualCredential;
  const container = navigator.credentials ?? {};
  Object.defineProperties(container, {
    create: { value: create, configurable: true },
    get: { value: get, configurable: true },
  });
  if (!navigator.credentials) Object.defineProperty(navigator, "credentials", { value: container, configurable: true });
}

if (isMissing && Object.keys(stored()).length > 0) plugIn();
