import type { ConversationKind } from '../../rulebook/rule-set';
import type { Localised } from '../../shared/localised';

/** A held conversation by its kind, with the article in front: "en fælles samtale". */
export const CONVERSATION_KIND_WORDS: Readonly<Record<ConversationKind, Localised>> = {
  individual: { da: 'en individuel samtale', en: 'an individual conversation' },
  joint: { da: 'en fælles samtale med a-kassen', en: 'a joint conversation with the fund' },
  group: { da: 'et gruppemøde', en: 'a group meeting' },
  workshop: { da: 'en workshop', en: 'a workshop' },
  webinar: { da: 'et webinar', en: 'a webinar' },
  phone: { da: 'en telefonsamtale', en: 'a phone conversation' },
  video: { da: 'en videosamtale', en: 'a video conversation' },
  annualReview: { da: 'et årligt review', en: 'an annual review' },
};
