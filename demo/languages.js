/** Changes the language of the part of the page in which the element stands. */
const section = document.querySelector('section');
const buttons = [...document.querySelectorAll('.languages button')];

for (const button of buttons) {
  button.addEventListener('click', () => {
    section.lang = button.lang;
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
  });
}
