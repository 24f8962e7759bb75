/** What buyers of the demo shop say, by the stars they give. It fits a bicycle as well as a bar of soap. */
export const saidWith: Readonly<Record<2 | 3 | 4 | 5, readonly string[]>> = {
  5: [
    'Even nicer in the hand than in the pictures. I keep showing it to people.',
    'Came two days early, packed with care and not a bit of plastic.',
    'Bought one for a friend, then went back for my own.',
    'Exactly as described. The little note in the parcel made my day.',
    'You can tell that somebody who makes things chose this.',
    'Three months in and it looks like it did on the first day.',
    'I asked two questions before buying and had an honest answer within the hour.',
    'The colour is right, the size is right, the price was right.',
    'I was looking for something like this for years.',
    '',
  ],
  4: [
    'Lovely, and well made. The parcel took its time.',
    'A shade darker than on my screen, but I have grown fond of it.',
    'Good quality for the price. I would have liked a longer guarantee.',
    'Does what it should. A size chart would help whoever hesitates.',
    'Very happy with it. One star kept back for the corner that arrived bent.',
    '',
  ],
  3: [
    'Fine, though smaller than I had pictured it. Read the measurements.',
    'Nice idea, and it works. The finish could be better.',
    'It is all right. The second one I ordered was better than the first.',
  ],
  2: ['Not for me: it feels lighter than it looks. The shop was kind about it.'],
};

/** What shops answer to those who were not happy. */
export const answeredWith: readonly string[] = [
  'Thank you for telling us. We have added the measurements to the page; write to us and we will find you one that fits.',
  'We are sorry about that, and we have spoken with our maker. A message from you and we put it right.',
];
