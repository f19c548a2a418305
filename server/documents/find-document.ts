import { findAmendment } from '#engine/council/drafts/amendments/slice.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { findSilenced } from '#engine/council/silence/slice.ts';
import { type AmendmentId, type DraftId, id, type SilenceId } from '#engine/kernel/ids.ts';
import type { DebriefSources } from '#server/http/debrief-names.ts';
import { amendmentDocument } from './amendment-document.ts';
import type { Chronicle } from './chronicle.ts';
import type { LaidOut } from './document.ts';
import { draftDocument } from './draft-document.ts';
import { recordDocument } from './record-document.ts';
import { statementDocument } from './statement-document.ts';

/**
 * [DO-1] A session's document by its name: `draft-d1` and `draft-d1-rev-0` for a version that was circulated, `amendment-a1`, `statement-…` by
 * the id of what lay under silence, `meeting-1`. All of them are public, so whoever is in the session may read them.
 *
 * @returns null when the session has no such document.
 */
export function findDocument(name: string, sources: DebriefSources, chronicle: Chronicle): LaidOut | null {
  const { council } = sources.state.public;
  const draftName = /^draft-([a-z0-9]+)(?:-rev-(\d{1,3}))?$/.exec(name);
  if (draftName !== null) {
    const draft = findDraft(council.drafts, id<DraftId>(draftName[1] ?? ''));
    const revision = draftName[2] === undefined ? null : Number(draftName[2]);
    return draft === undefined ? null : draftDocument(sources, chronicle, draft, revision);
  }
  const amendmentName = /^amendment-([a-z0-9]+)$/.exec(name);
  if (amendmentName !== null) {
    const amendment = findAmendment(council.amendments, id<AmendmentId>(amendmentName[1] ?? ''));
    const draft = amendment && findDraft(council.drafts, amendment.draft);
    return amendment && draft ? amendmentDocument(sources, chronicle, draft, amendment) : null;
  }
  const statementName = /^statement-([a-z0-9]+)$/.exec(name);
  if (statementName !== null) {
    const statement = findSilenced(council.silenced, id<SilenceId>(statementName[1] ?? ''));
    return statement === undefined ? null : statementDocument(sources, chronicle, statement);
  }
  const meetingName = /^meeting-(\d{1,4})$/.exec(name);
  const meeting = chronicle.meetings.find(({ number }) => number === Number(meetingName?.[1]));
  return meeting === undefined ? null : recordDocument(sources, meeting);
}
