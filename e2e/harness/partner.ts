import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of a partner: the inside of its `<body>`, and the policy under which it is served. */
export interface PartnerPage {
  readonly body: string
  readonly head?: string
  readonly policy: string
}

/** The tightest policy under which a partner may run the widget: nothing but Abri, and no string ever becomes code. */
export function strictPolicy(abri: string): string {
  const only = ['script-src', 'connect-src', 'style-src', 'img-src'].map((directive) => `${directive} ${abri}`)
  return ["default-src 'none'", ...only, "require-trusted-types-for 'script'", "trusted-types 'none'"].join('; ')
}

/** The two lines that a partner pastes. */
export function embed(abri: string, attributes = ''): string {
  return `<script async type="module" src="${abri}/widget/abri.js"></script>
    <abri-simulateur ${attributes}><a href="${abri}/demo/">Simuler mes indemnités journalières</a></abri-simulateur>`
}

/** A partner's website, on an origin of its own. */
export class Partner {
  private readonly pages = new Map<string, PartnerPage>()
  private readonly server: Server

  private constructor() {
    this.server = createServer(({ url = '/' }, response) => {
      const page = this.pages.get(url)
      if (page === undefined) return response.writeHead(404).end()
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy })
      return response.end(documentOf(page))
    })
  }

  static async open(): Promise<Partner> {
    const partner = new Partner()
    await new Promise<void>((resolve) => partner.server.listen(0, '127.0.0.1', resolve))
    return partner
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** Puts a page online and answers its address. */
  publish(page: PartnerPage): string {
    const path = `/${this.pages.size + 1}`
    this.pages.set(path, page)
    return this.origin + path
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}

function documentOf({ head = '', body }: PartnerPage): string {
  return `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Un partenaire</title>${head}</head>
  <body>${body}</body>
</html>`
}
