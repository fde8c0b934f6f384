import { Field, ID, ObjectType } from 'type-graphql'
import { CodeEtat } from './enums.ts'

@ObjectType({ description: 'The state of the law that an answer rests on.' })
export class EtatDuDroit {
  @Field(() => CodeEtat, { description: 'The weakest state of all parameters that were read.' })
  code!: keyof typeof CodeEtat
  @Field(() => [ID], { description: 'The parameters concerned, by key.' }) parametres!: string[]
}

@ObjectType({ description: 'A default that the answer used because the fact was not given.' })
export class Hypothese {
  @Field(() => [String], { description: 'Where the fact would stand in the input.' })
  path!: string[]
  @Field(() => String, { description: 'The value that was taken.' })
  value!: string
}
