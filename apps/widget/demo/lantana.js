// The lines to copy name the address that this page itself was served from.
const lines = document.querySelector('#lines')
lines.textContent = lines.textContent.replace('/widget/abri.js', new URL('/widget/abri.js', location.href).href)

const button = document.querySelector('#copy')
button.addEventListener('click', () => void copy())

async function copy() {
  try {
    await navigator.clipboard.writeText(lines.textContent)
    button.textContent = 'Copié'
  } catch {
    getSelection().selectAllChildren(lines)
    button.textContent = 'Sélectionné : copiez-le au clavier'
  }
}
