import { expect, test } from 'vitest'
import { numbersIn } from './numbers-in.ts'

test.each([
  ['fixé à 48 060 €', '48060'],
  ['fixé à 48 060 €', '48060'],
  ['fixé à 48 060,00 €', '48060'],
  ['fixé à 48 060 euros', '48060'],
  ['la valeur mensuelle est de 4005 euros', '4005'],
  ['au taux de 6,2 %', '0.062'],
  ['au taux de 6,20 %', '0.062'],
  ['au taux de 0,5 pour cent', '0.005'],
  ['égale à 0.34', '0.34'],
  ['article 1 4 070 €', '4070'],
])('“%s” holds %s', (quote, number) => expect(numbersIn(quote)).toContain(number))

test.each([
  ['fixé à 48 480 €', '48840'],
  ['le 148 840', '48840'],
  ['au taux de 6,2', '0.062'],
  ['sans nombre', '0'],
])('“%s” does not hold %s', (quote, number) => expect(numbersIn(quote)).not.toContain(number))
