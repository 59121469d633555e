const status = document.getElementById('status');
/** Said in whatever language the page was last told. */
let offline = '';
export const setOffline = (words) => {
  offline = words;
};

/** Says one short thing to whoever looks or listens, and clears it away. */
export function say(words) {
  status.textContent = words;
  clearTimeout(say.later);
  say.later = setTimeout(() => {
    status.textContent = '';
  }, 6_000);
}
export const sayOffline = () => say(offline);

/** A name for one request, so that a repeat of it changes nothing. */
export const newDelivery = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** Asks the playground for something; what comes back says itself what to do next. */
export async function ask(path, what) {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': document.documentElement.lang,
        'x-moot': 'playground',
      },
      body: JSON.stringify(what),
    });
    return await response.json();
  } catch {
    return { refused: offline };
  }
}

/** What this browser remembers of the visitor; a browser that remembers nothing is fine. */
export const remembered = {
  get(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch {
      // It is only a convenience.
    }
  },
};
