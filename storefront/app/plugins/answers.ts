/** Answers of the API travel with the page as the text they came as; taking them apart would cost both sides more. */
export default definePayloadPlugin(() => {
  definePayloadReducer('Answer', (value) => isAnswer(value) && JSON.stringify(value));
  definePayloadReviver('Answer', (text: string) => JSON.parse(text) as unknown);
});
