'use client';

import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

export interface TabView<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabView<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** Several views of one thing, one shown at a time; arrow keys move between them. */
export function Tabs<Id extends string>({ label, tabs, value, onChange }: TabsProps<Id>) {
  return (
    <Primitive.Root value={value} onValueChange={(next) => onChange(next as Id)}>
      <Primitive.List aria-label={label} className="scroll-quiet flex gap-1 overflow-x-auto border-b">
        {tabs.map((tab) => (
          // The outline is drawn inside: the list scrolls sideways and would cut it off.
          <Primitive.Trigger
            key={tab.id}
            value={tab.id}
            className="-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent px-3 text-sm font-semibold whitespace-nowrap text-soft -outline-offset-2 hover:text-ink data-[state=active]:border-institution data-[state=active]:text-ink"
          >
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.id} value={tab.id} className="pt-4">
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
