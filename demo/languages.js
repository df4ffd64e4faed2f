/** Changes the language of the page, as a site with several languages would. */
const buttons = [...document.querySelectorAll('.languages button')];

for (const button of buttons) {
  button.addEventListener('click', () => {
    document.documentElement.lang = button.lang;
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
  });
}
