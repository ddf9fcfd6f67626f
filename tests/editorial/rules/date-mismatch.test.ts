import { describe, expect, it } from 'vitest';
import { findings } from '../check-article.ts';

const dates = (parts: Parameters<typeof findings>[1]) => findings('date-mismatch', parts);

describe('a known date is accepted', () => {
  it('of the decision, its publication, its appeal, the end of its publicity', () =>
    expect(
      dates({
        body: 'Le 5 septembre 2024, publiée le 12/09/2024 ; recours rejeté le 13 février 2026 ; nommée jusqu’au 12 septembre 2026.',
      }),
    ).toEqual([]));
  it('of an event or of a source', () =>
    expect(
      dates({
        body: 'Le contrôle du 30 mars 2021 et la séance du 13 juin 2024.',
        more: 'events: [{ date: 2021-03-30, label: Contrôle }, { date: 2023-01-02, label: Avant la séance du 13 juin 2024 }]',
      }),
    ).toEqual([]));
  it('of a law', () => expect(dates({ body: 'La loi du 6 janvier 1978, le RGPD depuis le 25 mai 2018.' })).toEqual([]));
  it('as a month about something else', () =>
    expect(dates({ body: 'Depuis juillet 2023, la société a changé d’outil.' })).toEqual([]));
});

describe('an unknown date', () => {
  it('is an error in the description', () =>
    expect(dates({ description: 'Le 6 septembre 2024, la CNIL sanctionne Alpha Santé pour ses lettres.' })).toEqual([
      'error la description annonce « 6 septembre 2024 », date que la fiche ne connaît pas | Corriger la date.',
    ]));
  it('is a warning in the text', () =>
    expect(dates({ body: 'La séance a eu lieu les 12 et 13 juin 2024.' })).toEqual([
      'warning le texte dit « 12 juin 2024 », date que la fiche ne connaît pas | Corriger la date, ou la déclarer dans events avec le fait qu’elle date.',
      'warning le texte dit « 13 juin 2024 », date que la fiche ne connaît pas | Corriger la date, ou la déclarer dans events avec le fait qu’elle date.',
    ]));
  it('is an error when it does not exist', () =>
    expect(dates({ body: 'Le 31 septembre 2024.' })).toEqual([
      'error le texte dit « 31 septembre 2024 », qui n’existe pas au calendrier | Corriger la date.',
    ]));
});

describe('a date that contradicts the decision is reported', () => {
  it('as known, but not for that number', () =>
    expect(
      dates({ body: 'La délibération SAN-2024-013 du 12 septembre 2024, puis l’arrêt n° 498628 du 5 septembre 2024.' }),
    ).toEqual([
      'error le texte dit « 12 septembre 2024 » pour SAN-2024-013, qui est du 5 septembre 2024 | Écrire 5 septembre 2024.',
      'error le texte dit « 5 septembre 2024 » pour 498628, qui est du 13 février 2026 | Écrire 13 février 2026.',
    ]));
  it('as known, but not for the number after it', () =>
    expect(dates({ body: 'Le 12 septembre 2024 (n° 498628), le recours est rejeté.' })).toEqual([
      'error le texte dit « 12 septembre 2024 » pour 498628, qui est du 13 février 2026 | Écrire 13 février 2026.',
    ]));
  it('as known, but as the date of publication', () => {
    expect(dates({ body: 'La CNIL a infligé 800 000 € à Alpha Santé le 12 septembre 2024.' })).toHaveLength(1);
    expect(
      dates({ body: 'La CNIL a infligé 800 000 € à Alpha Santé, par une décision publiée le 12 septembre 2024.' }),
    ).toEqual([]);
    expect(
      dates({ body: 'Le 12 septembre 2024, la CNIL a infligé une amende. La délibération du 12 septembre 2024.' }),
    ).toEqual([
      'error le texte dit « 12 septembre 2024 », jour de la publication ; la décision est du 5 septembre 2024 | Écrire 5 septembre 2024.',
      'error le texte dit « 12 septembre 2024 », jour de la publication ; la décision est du 5 septembre 2024 | Écrire 5 septembre 2024.',
    ]);
    expect(
      dates({
        body: 'Le 12 septembre 2024, la CNIL a publié la décision. Par sa délibération, publiée le 12 septembre 2024, la CNIL a infligé une amende.',
      }),
    ).toEqual([]);
  });
  it('with another month', () =>
    expect(
      dates({
        body: 'La délibération de septembre 2023 est claire. La CNIL a infligé cette amende à Alpha Santé en octobre 2024.',
      }),
    ).toEqual([
      'error le texte dit septembre 2023, la décision est du 5 septembre 2024 | Écrire septembre 2024.',
      'error le texte dit octobre 2024, la décision est du 5 septembre 2024 | Écrire septembre 2024.',
    ]));
  it('but not with the right month', () =>
    expect(dates({ body: 'La sanction de septembre 2024. La CNIL a infligé une amende en septembre 2024.' })).toEqual(
      [],
    ));
});
