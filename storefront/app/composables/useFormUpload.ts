/**
 * Sends a form with a file and says how much of it has left. Then the page it leads to opens, as if the form had
 * been sent without scripts.
 */
export function useFormUpload() {
  const progress = ref<number | null>(null);
  const problem = ref<string>();

  function send(event: SubmitEvent) {
    event.preventDefault();
    if (progress.value !== null) return;
    const form = event.currentTarget as HTMLFormElement;
    const request = new XMLHttpRequest();
    const failed = () => {
      progress.value = null;
      problem.value = 'It did not arrive. Please try again in a moment.';
    };
    request.open('POST', form.action);
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => (progress.value = loaded / total);
    request.onerror = failed;
    request.onload = () => {
      const { to } = (request.response ?? {}) as { to?: string };
      if (to) window.location.assign(to);
      else failed();
    };
    problem.value = undefined;
    progress.value = 0;
    request.send(new FormData(form, event.submitter));
  }

  return { progress, problem, send };
}
