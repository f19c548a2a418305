'use client';

import { clsx } from 'clsx';
import X from 'lucide-react/icons/x';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { IconButton } from '#app/_components/icon-button.tsx';

export interface ToastMessage {
  readonly tone: 'plain' | 'warning' | 'harm';
  readonly text: ReactNode;
}

interface ShownToast extends ToastMessage {
  readonly key: number;
}

type ShowToast = (message: ToastMessage) => void;

const ToastContext = createContext<ShowToast>(() => {});
const SHOWN_MS = 8_000;
const MOST_AT_ONCE = 3;

const edges = { plain: 'border-l-institution', warning: 'border-l-warning', harm: 'border-l-harm' };

/** Short messages about what just happened, above the phone's tabs and in the desk's corner. */
export function ToastProvider({
  closeLabel,
  children,
}: {
  readonly closeLabel: string;
  readonly children: ReactNode;
}) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const counter = useRef(0);
  const show = useCallback<ShowToast>((message) => {
    counter.current += 1;
    const shown = { ...message, key: counter.current };
    setToasts((before) => [...before, shown].slice(-MOST_AT_ONCE));
  }, []);
  const dismiss = useCallback((key: number) => {
    setToasts((before) => before.filter((toast) => toast.key !== key));
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <div
        aria-live="polite"
        className="pointer-events-none fixed inset-x-3 bottom-20 z-50 flex flex-col items-end gap-2 lg:bottom-5"
      >
        {toasts.map((toast) => (
          <Toast key={toast.key} toast={toast} closeLabel={closeLabel} onClose={() => dismiss(toast.key)} />
        ))}
      </div>
    </ToastContext>
  );
}

interface ToastProps {
  readonly toast: ToastMessage;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** One message. It stays while a mouse rests on it or the focus is in it. */
export function Toast({ toast, closeLabel, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => close(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on a message only keeps it there.
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={clsx(
        'pointer-events-auto flex w-full max-w-sm animate-rise items-start gap-2 rounded-control border border-l-4 bg-surface py-1 pr-1 pl-4 text-sm',
        'shadow-[0_8px_24px_rgb(0_0_0/0.12)]',
        edges[toast.tone],
      )}
    >
      <div className="grow py-2.5">{toast.text}</div>
      <IconButton label={closeLabel} icon={<X aria-hidden="true" className="size-4" />} onClick={onClose} />
    </div>
  );
}

/** Shows a short message about what just happened. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}
