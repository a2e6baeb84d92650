// The data points to itself rightly: a fact's law exists, a contact's sources exist, every contact and term has its words.
import { labelNames } from '../../schemas/contact.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { didYouMean } from '../nearest.ts';
import { textsOf } from './data-texts.ts';

/** Reports data that points to laws or sources which do not exist, and entries without text or text without entry. */
export const dataReferences: Check = ({ library, folder }) => {
  const issues: Issue[] = [];
  const need = (file: string, owner: string, kind: 'law' | 'source', id: string | undefined) => {
    const names = Object.keys(kind === 'law' ? library.laws : library.sources);
    if (id === undefined || names.includes(id)) return;
    issues.push({ rule: 'data-references', severity: 'error', file: `${folder}/${file}`, message: `"${owner}" points to the ${kind} "${id}", which does not exist.`, advice: didYouMean(id, names, `${folder}/${kind}s.yaml`) });
  };
  for (const [id, fact] of Object.entries(library.facts)) { need('facts.yaml', id, 'law', fact.law); need('facts.yaml', id, 'source', fact.source); }
  for (const [id, term] of Object.entries(library.terms)) need('terms/terms.yaml', id, 'law', term.law);
  for (const [id, card] of Object.entries(library.cards)) {
    need('cards/cards.yaml', id, 'law', card.law);
    for (const [kind, pointed, known] of [['fact', card.fact, library.facts], ['contact', card.contact, library.contacts]] as const) {
      if (pointed !== undefined && !Object.hasOwn(known, pointed)) issues.push({ rule: 'data-references', severity: 'error', file: `${folder}/cards/cards.yaml`, message: `"${id}" points to the ${kind} "${pointed}", which does not exist.`, advice: didYouMean(pointed, Object.keys(known), folder) });
    }
  }
  for (const [id, contact] of Object.entries(library.contacts)) {
    need(`contacts/${id}.yaml`, id, 'source', contact.source);
    for (const answer of [contact.interpreter, ...labelNames.map((name) => contact.labels[name])]) {
      need(`contacts/${id}.yaml`, id, 'source', answer.source);
      need(`contacts/${id}.yaml`, id, 'law', answer.law);
    }
  }
  for (const [id, area] of Object.entries(library.areas)) {
    need('areas.yaml', id, 'source', area.source);
    if (!Object.hasOwn(library.contacts, area.contact)) issues.push({ rule: 'data-references', severity: 'error', file: `${folder}/areas.yaml`, message: `"${id}" points to the contact "${area.contact}", which does not exist.`, advice: didYouMean(area.contact, Object.keys(library.contacts), `${folder}/contacts`) });
  }
  // A content folder without areas has no by-place list either, so there is nothing a place could be missing from.
  const known = Object.values(library.areas).flatMap((area) => Object.entries(area.counties).flat(2));
  for (const [id, contact] of Object.entries(library.contacts)) {
    for (const place of contact.places.filter((each) => known.length > 0 && !known.includes(each))) {
      issues.push({ rule: 'data-references', severity: 'error', file: `${folder}/contacts/${id}.yaml`, message: `"${id}" is in the place "${place}", which no area has.`, advice: didYouMean(place, known, `${folder}/areas.yaml`) });
    }
  }
  issues.push(...textsOf(library, folder));
  // Ten labels may share one wrong source; one message is enough.
  return [...new Map(issues.map((issue) => [`${issue.file} ${issue.message}`, issue])).values()];
};
