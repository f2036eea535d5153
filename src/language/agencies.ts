/** News agencies and what pictures are bought from, as credits and datelines name them; parts of patterns. */

export const AGENCIES = '(?:AAP|AFP|ANI|AP|Associated Press|Bloomberg|CNN|DPA|Efe|IANS|PA|PTI|Reuters|TASS|UPI|Xinhua)';

export const PICTURE_AGENCIES = 'EPA(?:-EFE)?|Getty Images|iStock|Shutterstock';

/** Alone at a line's beginning they tell whose a picture is. */
export const STOCK = /^(?:getty images|shutterstock|istock)\b/i;
