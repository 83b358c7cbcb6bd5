/**
 * What makes the page searchable. Without it (or with scripts turned off) every finding is simply shown. It reads and hides what is
 * there, and makes no HTML of text.
 */
export const script = `
(()=>{const form=document.querySelector('form'),status=document.querySelector('[role=status]');if(!form)return;
const findings=[...document.querySelectorAll('.finding')],files=[...document.querySelectorAll('.file')];
const words=new Map(findings.map(one=>[one,one.textContent.toLowerCase()]));
const isOn=(ranges,file)=>{const number=Number(file.split('-')[1]);return ranges.split(' ').some(range=>{const [from,to=from]=range.split('-').map(Number);return from<=number&&number<=to})};
const all=()=>{form.reset();for(const box of form.querySelectorAll('[type=checkbox]'))box.checked=true;clearTimeout(timer)};
const show=()=>{const data=new FormData(form),kinds=data.getAll('kind'),ages=data.getAll('age'),reach=data.getAll('reach'),rule=data.get('rule'),file=data.get('file');
const asked=String(data.get('search')).toLowerCase().split(/\\s+/).filter(Boolean);let count=0;
for(const part of files){let any=0;
for(const one of part.querySelectorAll('.finding')){const d=one.dataset,path=part.dataset.words;
const fits=kinds.includes(d.kind)&&(!d.age||ages.includes(d.age))&&(!rule||rule===d.rule)&&(!form.elements.reach||reach.includes(d.reach||'one'))&&(!file||file===part.id||d.on&&isOn(d.on,file))&&asked.every(word=>words.get(one).includes(word)||path.includes(word));
one.hidden=!fits;if(fits)any++}
part.hidden=any===0&&!(part.dataset.always&&!asked.length&&!rule&&(!file||file===part.id));count+=any}
status.textContent=status.dataset.words.replace('VAN',count).replace('TOTAAL',findings.length)};
let timer;const later=()=>{clearTimeout(timer);timer=setTimeout(show,150)};
form.addEventListener('input',later);form.addEventListener('submit',event=>{event.preventDefault();show()});form.addEventListener('reset',later);
for(const link of document.querySelectorAll('a[data-rule]'))link.addEventListener('click',()=>{all();form.elements.rule.value=link.dataset.rule;timer=setTimeout(show,0)});
for(const link of document.querySelectorAll('a[data-show]'))link.addEventListener('click',()=>{all();show()});
let opened=[];addEventListener('beforeprint',()=>{opened=[...document.querySelectorAll('details:not([open],.pages)')];for(const one of opened)one.open=true});
addEventListener('afterprint',()=>{for(const one of opened)one.open=false});
form.hidden=false;status.hidden=false;show()})()
`.trim()
