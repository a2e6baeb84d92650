// What people write when they search: topics, the pages that answer them, and the everyday words for them in each language.
import { z } from 'zod';

/** Schema of one topic in `content/search/topics.yaml`. */
export const searchTopicSchema = z.strictObject({
  answers: z.array(z.string().min(1)).min(1).max(4).describe('Pages and contacts that answer it, the best one first'),
});
export type SearchTopic = z.infer<typeof searchTopicSchema>;

const words = z.array(z.string('Put quotes around it: "no".').min(1)).min(4, 'Write 4 to 14 everyday words for this topic.').max(14, 'Write 4 to 14 everyday words for this topic.');

/** Schema of one file `content/search/words/<language>.yaml`. */
export const searchWordsSchema = z.strictObject({
  fillers: z.array(z.string('Put quotes around it: "no".').min(1)).describe('Words that say nothing about what one looks for'),
  topics: z.record(z.string(), words),
});
export type SearchWords = z.infer<typeof searchWordsSchema>;
