import { useQuery } from '@apollo/client/react'
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { SyntheticEvent } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { logSearchIn } from './log-search.ts'
import type { LogSearch } from './log-search.ts'

const Choices = graphql(`
  query LogChoices($langue: Langue) {
    logActors {
      id
      name
    }
    logActions {
      action
      label(langue: $langue)
    }
    grid {
      lines {
        key
        label(langue: $langue)
        derived
      }
    }
  }
`)

/** What is looked for in the log; it stands in the address, so that a search can be handed on. */
export function LogFilter({ search }: { search: LogSearch }) {
  const { t, langue } = useWords()
  const navigate = useNavigate()
  const { data } = useQuery(Choices, { variables: { langue } })
  const go = (next: LogSearch) => void navigate({ to: '/journal', search: next })
  function find(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    go(logSearchIn(Object.fromEntries(new FormData(event.currentTarget))))
  }
  const choices = (none: string, all: readonly { value: string; label: string }[] = []) => [
    { value: '', label: none },
    ...all,
  ]
  const people = data?.logActors.map(({ id, name }) => ({ value: id, label: name }))
  const actions = data?.logActions.map(({ action, label }) => ({ value: action, label }))
  const parameters = data?.grid.lines.filter(({ derived }) => !derived).map(({ key, label }) => ({ value: key, label }))
  return (
    // what is typed follows the address, and the choices once they are there
    <form className="card" onSubmit={find} aria-label={t('log.search')} key={JSON.stringify([search, !data])}>
      <Stack gap="sm">
        <div className="fields">
          <NativeSelect
            name="personne"
            label={t('log.actor')}
            defaultValue={search.personne}
            data={choices(t('log.anybody'), people)}
          />
          <NativeSelect
            name="action"
            label={t('log.action')}
            defaultValue={search.action}
            data={choices(t('log.anything'), actions)}
          />
          <NativeSelect
            name="parametre"
            label={t('log.parameter')}
            defaultValue={search.parametre}
            data={choices(t('log.anyParameter'), parameters)}
          />
          <TextInput
            name="valeur"
            label={t('log.value')}
            placeholder={t('log.valueHint')}
            defaultValue={search.valeur}
            maxLength={60}
          />
          <TextInput name="du" type="date" label={t('log.from')} defaultValue={search.du} />
          <TextInput name="au" type="date" label={t('log.to')} defaultValue={search.au} />
        </div>
        <Group gap="sm">
          <Button type="submit">{t('log.find')}</Button>
          {Object.keys(search).length > 0 ? (
            <Button variant="default" onClick={() => go({})}>
              {t('log.clear')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  )
}
