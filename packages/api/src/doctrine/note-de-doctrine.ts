import { Field, ObjectType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { DayText } from '../scenario/scalars.ts'

export const EffetDeNote = describedEnum('EffetDeNote', 'What a note of doctrine does to a doubt.', {
  LEVEE: 'It settles the doubt, which no longer stands in `reserves`.',
  AJOUT: 'It raises the doubt, which stands in `reserves`.',
})

@ObjectType({ description: 'A published note that settles or raises a doubt of the answer; no amount moves by it.' })
export class NoteDeDoctrine {
  @Field(() => String, { description: 'The doubt, stable, in French without accents.' })
  code!: string
  @Field(() => EffetDeNote, { description: 'What it does.' })
  effet!: keyof typeof EffetDeNote
  @Field(() => DayText, { description: 'The first day that it concerns.' })
  depuis!: string
  @Field(() => String, { description: 'The text that says so.' })
  reference!: string
  @Field(() => String, { description: 'Where it can be read.' })
  url!: string
  @Field(() => String, { nullable: true, description: 'Its words.' })
  citation!: string | null
}
