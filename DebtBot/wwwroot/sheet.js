// The print button of the sheet.
document.getElementById('print').onclick = () => globalThis.print();
