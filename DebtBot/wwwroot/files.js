// Pictures and files that are dropped or pasted: nothing of them leaves the device, and the bot says kindly that it reads words.
export function hearOfFiles(tell) {
  const has = (data) => [...data?.items ?? []].some((item) => item.kind === 'file');
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    if (has(event.dataTransfer)) {
      event.preventDefault();
      tell();
    }
  });
  document.addEventListener('paste', (event) => {
    if (has(event.clipboardData) && !event.clipboardData.getData('text')) {
      event.preventDefault();
      tell();
    }
  });
}
