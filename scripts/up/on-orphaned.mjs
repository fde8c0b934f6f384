/**
 * Under `npm start` our parent is a shell that only waits for us. npm passes a signal to that shell, which dies of it and
 * tells us nothing: its end is the signal. Elsewhere a parent may well leave before us.
 * @param {() => void} act
 * @returns {() => void} stops watching
 */
export function onOrphaned(act) {
  const parent = process.ppid
  if (process.env['npm_lifecycle_event'] === undefined) return () => {}
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 200)
  return () => clearInterval(watch)
}
