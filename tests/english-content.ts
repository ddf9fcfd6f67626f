/** The words of the English edition for the fixture of the tests, and one of its articles in English. */

export const ENGLISH = `
site:
  name: Test record
  tagline: A few cases for the tests
  description: An imaginary record of a few cases, which the tests know by heart, in English.
themes: { cookies: Cookies, securite: Security, mineurs: Minors }
sectors: { commerce: Retail, numerique: Digital services, sante: Health }
authorities:
  cnil: { name: Commission, short: CNIL }
  vdai: { name: Lithuanian Inspectorate, short: VDAI (Lithuania) }
courts:
  conseil-etat: { name: "Conseil d'État (French supreme administrative court)", short: Conseil d'État }
activities: { alpha: seller of letters, beta: publisher of banners, gamma: marketplace, delta: known from a draft alone }
provisions:
  lil-82: { name: Art. 82 French Data Protection Act, subject: Cookies, summary: Cookies need consent. Refusing is as simple. }
  rgpd-32: { name: Art. 32 GDPR, subject: Security, summary: Security suits the risk. Letters are closed. }
  rgpd-5-1-e: { name: Art. 5(1)(e) GDPR, subject: Storage limitation, summary: Data are kept for a limited time. Letters are destroyed. }
  rgpd-5: { name: Art. 5 GDPR, subject: Principles, summary: The principles. They are few. }
  rgpd-8: { name: Art. 8 GDPR, subject: Consent of children, summary: The consent of children. It has an age. }
breaches:
  Défaut de sécurité: Inadequate security
  Cookies: Cookies
  Défaut de sécurité des données: Inadequate data security
bodies: { SOCIETE DE LETTRES: letter company, PLATEFORME: platform, MEDECIN: doctor }
`;

export const GLOSSARY = `
- { fr: amende, en: fine, avoid: [penalty notice] }
- { fr: injonction, en: compliance order, avoid: [injunction] }
`;

/** An English summary of 80 words and more, which begins with a sentence of the test. */
export function summaryOf(beginning: string): string {
  return `${beginning} ${Array.from({ length: 16 }, () => 'The letters were left open.').join(' ')}`;
}
