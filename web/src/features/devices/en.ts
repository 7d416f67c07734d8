export const wording = {
  title: 'Hand over a device',
  here: 'Hand over this device',
  hereHelp: 'You are signed out here. To come back, sign in with your password.',
  elsewhere: 'Use other devices',
  elsewhereHelp:
    'Shows a code to scan with tablets, from your screen or the projector. You stay signed in here.',
  scan: 'Scan this with each tablet',
  scanLabel: 'QR code that opens this for the class',
  until: 'Works until {{time}}.',
  open_one: '{{count}} link is open',
  open_other: '{{count}} links are open',
  end: 'End all devices',
  ended: 'All devices are ended.',
};
