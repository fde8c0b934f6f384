import type { NoteDeDoctrine as RulesNote } from '@abri/rules'
import { frenchSpaces } from '@abri/rules/fr'
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql'
import { Langue, LANGUE } from '../scenario/enums.ts'
import { NoteDeDoctrine } from './note-de-doctrine.ts'

@Resolver(() => NoteDeDoctrine)
export class NoteDeDoctrineResolver {
  @FieldResolver(() => String, { description: 'What it says, in words.' })
  message(
    @Root() { fr, en }: RulesNote,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return langue === 'EN' ? en : frenchSpaces(fr)
  }
}
