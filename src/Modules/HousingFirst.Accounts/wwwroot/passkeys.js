// Passkeys: what script adds to the pages of accounts. Markup asks for it by data attributes:
//   data-passkey="create" | "get"     button that asks the browser; inside a form with inputs named Passkey.Credential and Passkey.Seal. One that is not the
//                                     form's only way on is no submit button, or the enter key would press it: its formaction is where the answer goes
//   data-passkey-options='{...}'      what it is asked, from the server
//   data-passkey-field="id"           a field that must be filled in first
//   data-passkey-offer                on a form: offers passkeys in the field of the mail address, where the browser can
//   data-passkey-here                 shown where the browser knows passkeys
//   data-passkey-said                 takes what went wrong; data-cancelled, data-known and data-failed hold the words
// Without it people sign in by password.

const fromText = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), character => character.charCodeAt(0));
const toText = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const credentials = list => (list ?? []).map(one => ({ ...one, id: fromText(one.id) }));

// The browser's own conversions are newer than passkeys, and some password managers break them.
const read = {
  create: options => ({
    ...options,
    challenge: fromText(options.challenge),
    user: { ...options.user, id: fromText(options.user.id) },
    excludeCredentials: credentials(options.excludeCredentials),
  }),
  get: options => ({ ...options, challenge: fromText(options.challenge), allowCredentials: credentials(options.allowCredentials) }),
};

function write(credential) {
  const { response } = credential;
  const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  return JSON.stringify({
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      ...Object.fromEntries(parts.filter(part => response[part]).map(part => [part, toText(response[part])])),
      ...(response.getTransports && { transports: response.getTransports() }),
    },
  });
}

let waiting;

async function ask(button, mediation) {
  waiting?.abort();
  waiting = new AbortController();
  const kind = button.dataset.passkey;
  const options = read[kind](JSON.parse(button.dataset.passkeyOptions));
  const credential = await navigator.credentials[kind]({ publicKey: options, signal: waiting.signal, ...(mediation && { mediation }) });
  button.form.elements["Passkey.Credential"].value = write(credential);
  if (button.type === "submit") return button.form.requestSubmit(button);
  button.form.action = button.getAttribute("formaction");
  button.form.requestSubmit();
}

function say(form, error) {
  const place = form.querySelector("[data-passkey-said]");
  place.textContent = { NotAllowedError: place.dataset.cancelled, InvalidStateError: place.dataset.known }[error.name] ?? place.dataset.failed;
  place.hidden = false;
}

function wire(button) {
  button.addEventListener("click", async event => {
    if (button.form.elements["Passkey.Credential"].value) return;
    event.preventDefault();
    const field = document.getElementById(button.dataset.passkeyField);
    if (field && !field.value.trim()) {
      field.focus();
      field.setAttribute("aria-invalid", "true");
      return;
    }
    try {
      await ask(button);
    } catch (error) {
      say(button.form, error);
    }
  });
}

async function offer(form) {
  if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
  try {
    await ask(form.querySelector("[data-passkey]"), "conditional");
  } catch {
    // Nobody chose one, or the button was pressed instead.
  }
}

if (window.PublicKeyCredential && window.isSecureContext) {
  for (const place of document.querySelectorAll("[data-passkey-here]")) place.hidden = false;
  for (const button of document.querySelectorAll("[data-passkey]")) wire(button);
  for (const form of document.querySelectorAll("[data-passkey-offer]")) offer(form);
}
