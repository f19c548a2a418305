/** One sentence for each refusal code (`area/what` → `area.what`): what is wrong and what would make it right. */
export const rejections = {
  unknown: 'That is not possible right now. Look at what the table is doing and try again in a moment.',
  connection: {
    lost: 'There is no connection. What you wrote is kept; it can be sent as soon as you are back.',
    timeout: 'The server did not answer in time. Try again; it will not happen twice.',
  },
  join: {
    'unknown-code':
      'No session has this code. Check it on the projector: it has no letter O and no letter I.',
    'name-taken': 'Somebody here has this name already. Add a letter so that the others can tell you apart.',
    'seat-full': 'This seat is full. Choose another one, or let the facilitator choose.',
    'session-ended': 'This session has ended. Ask your facilitator for the code of the next one.',
    'too-many-tries': 'Too many wrong codes in a short time. Wait a minute, then try again.',
    'unknown-return-code': 'No seat has this return code. Your facilitator can look it up on the desk.',
  },
} as const;
