/** Longest file that is read in one go; tables of dated parameters and generated text may be longer. */
const LONGEST = 300
const mayBeLong = /(^|\/)(pnpm-lock\.yaml|.*\.graphql|.*\.md)$|\/(baseline|parameters|cases)\//

/** Folders of one machine: nobody else has them. */
const machinePath = /(?<![\w.~/-])\/(?:home|root|Users|work|tmp)\/[\w.-]+/
const registryHost = /\bregistry\.[a-z0-9-]+\.(?:org|com|io)\b|\b(?:tarball|resolved): *https?:/

/** What house rules have to say about one file, one line each. */
export function findings(name: string, text: string): string[] {
  const lines = text.split('\n')
  const tooLong = lines.length - 1 > LONGEST && !mayBeLong.test(name)
  return [
    ...(tooLong ? [`${name}: ${lines.length - 1} lines, ${LONGEST} at most`] : []),
    ...lines.flatMap((line, index) => [
      ...(machinePath.test(line) ? [`${name}:${index + 1}: a path of one machine: ${line.trim()}`] : []),
      ...(registryHost.test(line) ? [`${name}:${index + 1}: the host of a registry: ${line.trim()}`] : []),
    ]),
  ]
}
