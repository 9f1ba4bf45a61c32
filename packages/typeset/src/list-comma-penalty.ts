/** What a break after 、 costs (house): one at a stronger mark parts clauses, one at this mark or a weaker one tears one. */
export const listCommaPenalty = 12;
