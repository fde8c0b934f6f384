import type { Page } from '@playwright/test'

/** A draft as its writes need it. */
export interface DraftState {
  readonly id: string
  readonly version: number
}

/** A row that one draft adds. */
export interface TypedRow {
  readonly key: string
  readonly from: string
  readonly value: string
  readonly quote: string
}

const FIELDS = '... on Draft { id version } ... on Refusal { code }'

/** The drafts of somebody signed in, written as their browser would write them. */
export class Drafts {
  constructor(
    private readonly page: Page,
    private readonly origin: string,
  ) {}

  open(title: string): Promise<DraftState> {
    return this.ask(`mutation ($title: String!) { it: openDraft(title: $title) { ${FIELDS} } }`, { title })
  }

  setRow({ id }: { readonly id: string }, { key, ...typed }: TypedRow): Promise<DraftState> {
    const row = {
      ...typed,
      legalReference: 'Arrêté inventé pour un essai',
      url: 'https://www.legifrance.gouv.fr/essai',
      publishedOn: '2026-11-20',
    }
    return this.latest(id, ({ version }) =>
      this.ask(
        `mutation ($id: ID!, $version: Int!, $key: ID!, $row: RowInput!) { it: setRow(draft: $id, version: $version, key: $key, row: $row) { ${FIELDS} } }`,
        { id, version, key, row },
      ),
    )
  }

  submit({ id }: { readonly id: string }): Promise<DraftState> {
    return this.latest(id, ({ version }) =>
      this.ask(`mutation ($id: ID!, $version: Int!) { it: submitDraft(draft: $id, version: $version) { ${FIELDS} } }`, {
        id,
        version,
      }),
    )
  }

  private async latest(id: string, work: (draft: DraftState) => Promise<DraftState>): Promise<DraftState> {
    return work(await this.ask('query ($id: ID!) { it: draft(id: $id) { id version } }', { id }))
  }

  private async ask(query: string, variables: object): Promise<DraftState> {
    const answer = await this.page.request.post(`${this.origin}/admin/graphql`, { data: { query, variables } })
    const text = await answer.text()
    const { it } = JSON.parse(text).data ?? {}
    if (typeof it?.version !== 'number') throw new Error(`refused: ${text}`)
    return it as DraftState
  }
}
