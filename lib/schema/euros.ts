/** Money: a whole number of euros. */
import * as z from 'zod';

/** A positive whole number of euros, without spaces or sign: `800000`. */
export const Euros = z
  .int({ error: 'montant attendu en euros entiers, sans espace ni signe : 800000' })
  .positive({ error: 'un montant est supérieur à zéro ; « non communiqué » s’écrit null', abort: true });
