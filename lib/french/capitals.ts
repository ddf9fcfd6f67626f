/**
 * The CNIL's list describes bodies in capitals, mostly without accents and with slips: « SOCIETE DE LOCATION DE
 * VEHICILES ». Readers get the same words in lower case, accents restored; the data keep those of the list.
 */
import { plainLetters } from './letters.ts';

/** Words of the list that bear accents, or a capital. One spelling each: the list never uses two words that differ by accents alone. */
const spelled = `
à accéder accès activité activités actualités aérien aéroportuaire âgées aménagement assainissement
auprès bâtiment caractère chaînes clôtures collectivité collectivités comité commerçants coordonnées copropriétaires
copropriété cosmétiques créant création crédit débit décoration décrochage dédié défense démarchage démarches dématérialisés
dérivés destiné destinés détail détaillants développant développement différé données écoles économique éditant éditeur édition
éducation élaboration élections électricité électriques électroménagers électronique électroniques employés énergétique
énergie enchères équipements établissement établissements études être européen événementiel événements évènements exerçant fédération
fidélité financières France française général générale généraliste gérant handicapées hébergement hébergeur hospitalière
hôtel hôtelières hôtellerie hôtels immobilière immobilières instantanée intérêt inversé légales législatives légumes
littéraire logistique lycée maîtrise matériel matériels matière matières médecin médecine médecins médical médico métaux ministère
numériques obstétrique opérateur opérations Parlement pédiatre pédocriminalité périodiques personnalité privé privée
proximité publicité rapprochée réalisant réalisation régie régional régionale rénovation réparation réseau résidences
revêtement santé secrétariat sécurité société sociétés spécialisé spécialisée supérettes supérieur supermarché
supermarchés surgelés systèmes télécommunication télécommunications téléphonie téléphoniques télésurveillance télévisés
télévision théâtre université utilité véhicules vêtements vidéo vidéos œuvre`;

/** Slips of the list, by their letters without accents. */
const slips: Readonly<Record<string, string>> = {
  artificelle: 'artificielle',
  asainissement: 'assainissement',
  ascenceurs: 'ascenseurs',
  herbergement: 'hébergement',
  hotessariat: 'hôtessariat',
  lafabrication: 'la fabrication',
  oeuvre: 'œuvre',
  telecomunication: 'télécommunication',
  vehiciles: 'véhicules',
};

const acronyms = new Set(['gie', 'ip', 'tv']);

const spellings = new Map([
  ...spelled
    .trim()
    .split(/\s+/)
    .map((word) => [plainLetters(word.toLocaleLowerCase('fr')), word] as const),
  ...Object.entries(slips),
]);

/** « SOCIETE DE TRANSPORT » → « Société de transport ». Words in ordinary letters do not change. */
export function sentenceCase(text: string): string {
  const [small, letters] = [/\p{Ll}/gu, /\p{L}/gu].map((kind) => text.match(kind)?.length ?? 0) as [number, number];
  // The list lets a small letter slip in: « DE l'ELECTRICITE ».
  if (small > letters / 10) return text;
  const lowered = text.replace(/\*$/, '').replace(/[\p{L}\p{M}]+/gu, (word) => {
    const lower = word.toLocaleLowerCase('fr');
    return acronyms.has(lower) ? word : (spellings.get(plainLetters(lower)) ?? lower);
  });
  return lowered.charAt(0).toLocaleUpperCase('fr') + lowered.slice(1);
}
