import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/mentions.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

const WEDNESDAY = '2024-05-08T10:00:00+02:00';

function dates(language: LanguageCode, text: string) {
  return findDates(readBlocks([{ kind: 'paragraph', text }]), WEDNESDAY, language);
}

function values(language: LanguageCode, text: string): string[] {
  return dates(language, text).map(({ text, value }) => `${text} = ${value}`);
}

describe('dates in German, French and Spanish', () => {
  it('takes a weekday in a plan as the next one, and else as the latest', () => {
    expect(values('de', 'Das Gericht will am Freitag entscheiden.')).toEqual(['Freitag = 2024-05-10']);
    expect(values('de', 'Das Gericht hat am Freitag entschieden.')).toEqual(['Freitag = 2024-05-03']);
    expect(values('fr', 'Le jury se réunira vendredi.')).toEqual(['vendredi = 2024-05-10']);
    expect(values('es', 'El jurado se reunió el viernes.')).toEqual(['viernes = 2024-05-03']);
  });

  it('takes what is said to have been done as past, whatever its first verb', () => {
    expect(values('de', 'Das Boot soll am Freitag gesehen worden sein.')).toEqual(['Freitag = 2024-05-03']);
    expect(values('es', 'El barco podría haber zarpado el viernes.')).toEqual(['viernes = 2024-05-03']);
  });

  it('reads which weekday is meant before it, behind it and by its week', () => {
    expect(values('de', 'Am Montag kommender Woche ist Markt.')).toEqual(['Montag kommender Woche = 2024-05-13']);
    expect(values('fr', 'Le bac a coulé lundi dernier.')).toEqual(['lundi dernier = 2024-05-06']);
    expect(values('es', 'La feria abre el próximo lunes.')).toEqual(['próximo lunes = 2024-05-13']);
  });

  it('takes the day that something begins on for one to come, where no verb tells that it was', () => {
    expect(values('de', 'Der Bäcker öffnet ab dem 3. Juni schon um fünf.')).toEqual(['3. Juni = 2024-06-03']);
    expect(values('fr', 'La ville supprime à partir du 1er juillet deux lignes.')).toEqual([
      '1er juillet = 2024-07-01',
    ]);
    expect(values('es', 'El bus pasa a partir del 1 de julio cada hora.')).toEqual(['1 de julio = 2024-07-01']);
    expect(values('fr', 'Le bac a circulé à partir du 1er juillet.')).toEqual(['1er juillet = 2023-07-01']);
  });

  it('takes today for these days where no verb tells a tense', () => {
    expect(values('de', 'Heute leben im Tal noch dreißig Menschen.')).toEqual([]);
    expect(values('de', 'Der Rat hat heute den Plan abgelehnt.')).toEqual(['heute = 2024-05-08']);
    expect(values('fr', 'Aujourd’hui, trente personnes vivent dans la vallée.')).toEqual([]);
    expect(values('fr', 'Le conseil a refusé aujourd’hui le plan.')).toEqual(['aujourd’hui = 2024-05-08']);
    expect(values('es', 'Hoy viven en el valle treinta personas.')).toEqual([]);
    expect(values('es', 'El consejo rechazó hoy el plan.')).toEqual(['hoy = 2024-05-08']);
  });

  it('reads figures with the day first', () => {
    expect(values('de', 'Der Brief ist vom 3.5.2023.')).toEqual(['3.5.2023 = 2023-05-03']);
    expect(values('fr', 'La lettre est datée du 03/05/2023.')).toEqual(['03/05/2023 = 2023-05-03']);
  });

  it('gives a range’s first day the month of its last', () => {
    expect(values('es', 'El mercado se celebrará del lunes 13 al miércoles 15 de mayo.')).toEqual([
      'lunes 13 = 2024-05-13',
      'miércoles 15 de mayo = 2024-05-15',
    ]);
  });

  it('ends no sentence at the dot of a German day', () => {
    const [opens] = dates('de', 'Der Zirkus will am 28. Mai wieder öffnen. Die Kasse ist zu.');
    expect(opens?.clause.text).toBe('Der Zirkus will am 28. Mai wieder öffnen');
  });

  it('gives the time of day beside a date', () => {
    expect(dates('de', 'Am Montag um 9.30 Uhr fiel der Strom aus.')[0]?.time).toBe('09:30');
    expect(dates('fr', 'Mardi à 14h30, le courant a été coupé.')[0]?.time).toBe('14:30');
    expect(dates('es', 'El martes a las 21:05 horas se fue la luz.')[0]?.time).toBe('21:05');
  });

  it('takes no repeated day, no name and no street for a date', () => {
    expect(values('de', 'Jeden Freitag singt Frau Sonntag auf der Straße des 17. Juni.')).toEqual([]);
    expect(values('fr', 'Le lundi, Avril Morel vend des fleurs rue du 4-Septembre.')).toEqual([]);
    expect(values('es', 'Los lunes Julio Vega pasea por la avenida 9 de Julio.')).toEqual([]);
  });

  it.each(['de', 'fr', 'es'] as const)(
    'reads a very long paragraph to its end (%s)',
    { timeout: 60_000 },
    (language) => {
      const words = 'Ende des fin de la finales de Mai lundi 3. und 4. et le 5 y el 2024 2025 vor zwei años de ';
      const text = words.repeat(2_000);
      expect(values(language, `${text}\n3.5.2023`).at(-1)).toBe('3.5.2023 = 2023-05-03');
    },
  );
});
