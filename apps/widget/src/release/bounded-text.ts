/** Far above any release (about 50 kB), far below what would hurt a phone. */
const MOST_BYTES = 1_000_000

/** The text of an answer, refused while it comes in once it is longer than any release. */
export async function boundedText(response: Response): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > MOST_BYTES) {
      await reader.cancel()
      throw new RangeError('The answer is too long for a release')
    }
    text += decoder.decode(value, { stream: true })
  }
}
