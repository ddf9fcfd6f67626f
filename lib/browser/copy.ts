/** Adds a « Copier » button after each element marked `data-copy`. Without this script, readers select the text by hand. */
for (const element of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const text = element.textContent?.trim() ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copier';
  button.setAttribute('aria-label', `Copier\u00a0: ${text}`);
  button.className = 'copy';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'label';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = ' Copié.';
    } catch {
      getSelection()?.selectAllChildren(element);
      status.textContent = ' Copie refusée par le navigateur : le texte est sélectionné.';
    }
  });
  element.append(' ', button, status);
}
