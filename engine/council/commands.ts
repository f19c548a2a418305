import type { z } from 'zod';
import { assemblyCommands } from '#engine/council/assembly/commands.ts';
import { amendmentCommands } from '#engine/council/drafts/amendments/commands.ts';
import { draftCommands } from '#engine/council/drafts/commands.ts';
import { informalCommands } from '#engine/council/informal/commands.ts';
import { meetingCommands } from '#engine/council/meeting/commands.ts';
import { motionCommands } from '#engine/council/motions/commands.ts';
import { partCommands } from '#engine/council/parts/commands.ts';
import { pointCommands } from '#engine/council/points/commands.ts';
import { questionCommands } from '#engine/council/questions/commands.ts';
import { silenceCommands } from '#engine/council/silence/commands.ts';
import { speakersCommands } from '#engine/council/speakers/commands.ts';
import { voteCommands } from '#engine/council/votes/commands.ts';

/** All that can be asked for in the Council's chamber. */
export const councilCommands = [
  ...meetingCommands,
  ...speakersCommands,
  ...draftCommands,
  ...amendmentCommands,
  ...voteCommands,
  ...questionCommands,
  ...motionCommands,
  ...pointCommands,
  ...partCommands,
  ...informalCommands,
  ...assemblyCommands,
  ...silenceCommands,
] as const;

export type CouncilCommandType = z.infer<(typeof councilCommands)[number]>['type'];
