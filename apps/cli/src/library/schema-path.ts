/** Where an interview's document in the library says its schema is. */
export const schemaPath = '../../../schema/interview.schema.json';
