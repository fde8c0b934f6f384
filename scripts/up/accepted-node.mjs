/**
 * Whether this Node runs Abri: ^22.22.2 || ^24 || >=26. Odd lines are never long-term supported, and 20 ended in April 2026.
 * @param {string} version as in process.versions.node
 */
export function acceptsNode(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2)
  return major === 24 || major >= 26
}
