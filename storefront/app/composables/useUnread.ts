/** What waits to be read: the figures in the header, the same on every page and every device. */
export function useUnread() {
  const messages = useState('unread-messages', () => 0);
  const notifications = useState('unread-notifications', () => 0);
  return { messages, notifications };
}
