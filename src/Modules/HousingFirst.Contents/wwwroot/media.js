// Uploading. The form works without script, all files in one go; here each goes by itself, with a bar that shows how far it has come, so
// that one that is refused or breaks off does not take the others with it. Files can also be dropped on the form.

for (const form of document.querySelectorAll("[data-media-upload]")) {
  const files = form.querySelector("input[type=file]");
  const list = form.querySelector("[data-media-list]");
  const place = form.closest("section");
  const text = form.dataset;

  place.addEventListener("dragover", event => { event.preventDefault(); place.toggleAttribute("data-over", true); });
  place.addEventListener("dragleave", () => place.toggleAttribute("data-over", false));
  place.addEventListener("drop", event => {
    event.preventDefault();
    place.toggleAttribute("data-over", false);
    if (event.dataTransfer.files.length > 0) files.files = event.dataTransfer.files;
  });

  form.addEventListener("submit", async event => {
    if (files.files.length === 0) return;
    event.preventDefault();
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    list.hidden = false;
    list.replaceChildren();
    const answers = [];
    for (const file of [...files.files]) answers.push(await sendOne(form, file, row(list, file), text));
    button.disabled = false;
    form.reset();
    if (answers.every(answer => answer.ok && !answer.message)) {
      location.href = answers.some(answer => answer.lacksAlt) ? text.mediaDescribeAt : location.pathname;
    } else {
      list.tabIndex = -1;
      list.focus();
      if (answers.some(answer => answer.lacksAlt)) list.append(link(text.mediaDescribeAt, text.mediaDescribe));
      if (answers.some(answer => answer.ok)) list.append(link(location.pathname, document.querySelector("h1").textContent));
    }
  });
}

function row(list, file) {
  const item = document.createElement("li");
  const label = document.createElement("span");
  label.textContent = file.name;
  const bar = Object.assign(document.createElement("progress"), { max: 100, value: 0 });
  bar.setAttribute("aria-label", file.name);
  item.append(label, bar);
  list.append(item);
  return { item, label, bar };
}

function sendOne(form, file, { item, label, bar }, text) {
  return new Promise(resolve => {
    const end = answer => {
      item.dataset.state = answer.ok ? "done" : "refused";
      if (answer.ok) bar.value = 100; else bar.remove();
      if (answer.message) label.textContent = `${file.name}: ${answer.message}`;
      resolve(answer);
    };
    if (file.size > Number(text.mediaMax)) { end({ ok: false, message: text.mediaTooLarge }); return; }
    const data = new FormData(form);
    data.delete("files");
    data.append("files", file);
    const request = new XMLHttpRequest();
    request.open("POST", form.getAttribute("action"));
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", event => {
      if (!event.lengthComputable) return;
      bar.value = event.loaded / event.total * 100;
      label.textContent = text.mediaProgress.replace("{0}", file.name).replace("{1}", Math.round(bar.value));
    });
    request.addEventListener("load", () => {
      try { end(JSON.parse(request.responseText)[0]); } catch { end({ ok: false, message: text.mediaFailed }); }
    });
    request.addEventListener("error", () => end({ ok: false, message: text.mediaFailed }));
    request.send(data);
  });
}

function link(href, textContent) {
  const item = document.createElement("li");
  item.append(Object.assign(document.createElement("a"), { href, textContent }));
  return item;
}
