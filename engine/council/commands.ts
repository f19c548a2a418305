import type { z } from 'zod';
import { draftCommands } from '#engine/council/drafts/commands.ts';
import { meetingCommands } from '#engine/council/meeting/commands.ts';
import { speakersCommands } from '#engine/council/speakers/commands.ts';
import { voteCommands } from '#engine/council/votes/commands.ts';

/** All that can be asked for in the Council's chamber. */
export const councilCommands = [
  ...meetingCommands,
  ...speakersCommands,
  ...draftCommands,
  ...voteCommands,
] as const;

export type CouncilCommandType = z.infer<(typeof councilCommands)[number]>['type'];
