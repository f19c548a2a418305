'use client';

import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import IndentDecrease from 'lucide-react/icons/indent-decrease';
import IndentIncrease from 'lucide-react/icons/indent-increase';
import Trash2 from 'lucide-react/icons/trash-2';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { IconButton } from '#app/_components/icon-button.tsx';
import { TextArea } from '#app/_components/text-input.tsx';
import { subparagraphMarks } from '#engine/council/drafts/subparagraphs.ts';
import {
  addSub,
  changeSub,
  moveSub,
  removeSub,
  type SubparagraphForm,
  shiftSub,
} from './subparagraph-form.ts';

interface SubparagraphListProps {
  readonly subs: readonly SubparagraphForm[];
  readonly longest: number;
  readonly most: number;
  readonly onChange: (subs: readonly SubparagraphForm[]) => void;
}

const margins = { 2: 'ml-0', 3: 'ml-4 sm:ml-8', 4: 'ml-8 sm:ml-16' } as const;

/**
 * The sub-paragraphs of one paragraph. They are moved by buttons, or by the keys that word processors have for it: Alt and Shift
 * with an arrow; Enter begins the next one.
 */
export function SubparagraphList({ subs, longest, most, onChange }: SubparagraphListProps) {
  const t = useTranslations('drafting');
  const [wanted, setWanted] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const marks = subparagraphMarks(subs.map(({ level }) => level));
  useEffect(() => {
    if (wanted === null) return;
    list.current?.querySelector<HTMLTextAreaElement>(`[data-sub="${wanted}"]`)?.focus();
    setWanted(null);
  }, [wanted]);
  const add = (after: string | null) => {
    const added = addSub(subs, after);
    onChange(added.subs);
    setWanted(added.key);
  };
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (subs.length < most) add(key);
      return;
    }
    const moved = event.altKey && event.shiftKey ? movedBy(subs, key, event.key) : null;
    if (moved === null) return;
    event.preventDefault();
    onChange(moved);
    setWanted(key);
  };
  return (
    <div className="flex flex-col gap-2">
      <ol ref={list} className="flex flex-col gap-2 empty:hidden" aria-label={t('sub.list')}>
        {subs.map(({ key, level, body }, place) => {
          const mark = marks[place] ?? '';
          const can = (change: readonly SubparagraphForm[]) => change !== subs;
          const act = (change: readonly SubparagraphForm[]) => () => onChange(change);
          const moves = [
            { label: t('sub.out', { mark }), change: shiftSub(subs, key, -1), Icon: IndentDecrease },
            { label: t('sub.in', { mark }), change: shiftSub(subs, key, 1), Icon: IndentIncrease },
            { label: t('sub.up', { mark }), change: moveSub(subs, key, -1), Icon: ArrowUp },
            { label: t('sub.down', { mark }), change: moveSub(subs, key, 1), Icon: ArrowDown },
          ];
          return (
            <li key={key} className={margins[level]}>
              <div className="grid grid-cols-[2.25rem_minmax(0,1fr)] items-start gap-1">
                <span aria-hidden="true" className="pt-2.5 font-serif text-soft">
                  {mark}
                </span>
                <TextArea
                  data-sub={key}
                  aria-label={t('sub.text', { mark })}
                  aria-keyshortcuts="Alt+Shift+ArrowLeft Alt+Shift+ArrowRight Alt+Shift+ArrowUp Alt+Shift+ArrowDown"
                  rows={1}
                  maxLength={longest}
                  value={body}
                  onChange={(event) =>
                    onChange(changeSub(subs, key, event.target.value.replaceAll(/\s*\n\s*/g, ' ')))
                  }
                  onKeyDown={(event) => onKeyDown(event, key)}
                  className="font-serif text-[1.0625rem] leading-relaxed"
                />
                <span className="col-start-2 -mt-1 flex">
                  {moves.map(({ label, change, Icon }) => (
                    <IconButton
                      key={label}
                      label={label}
                      icon={<Icon aria-hidden="true" className="size-4.5" />}
                      disabled={!can(change)}
                      onClick={act(change)}
                    />
                  ))}
                  <IconButton
                    label={t('sub.remove', { mark })}
                    icon={<Trash2 aria-hidden="true" className="size-4.5" />}
                    onClick={act(removeSub(subs, key))}
                  />
                </span>
              </div>
            </li>
          );
        })}
      </ol>
      <Button
        tone="quiet"
        className="self-start px-1!"
        disabled={subs.length >= most}
        onClick={() => add(subs.at(-1)?.key ?? null)}
      >
        {t('sub.add')}
      </Button>
    </div>
  );
}

function movedBy(
  subs: readonly SubparagraphForm[],
  key: string,
  pressed: string,
): readonly SubparagraphForm[] | null {
  switch (pressed) {
    case 'ArrowRight':
      return shiftSub(subs, key, 1);
    case 'ArrowLeft':
      return shiftSub(subs, key, -1);
    case 'ArrowUp':
      return moveSub(subs, key, -1);
    case 'ArrowDown':
      return moveSub(subs, key, 1);
    default:
      return null;
  }
}
