
// Without this script everything is there, and nothing can be narrowed down.
(() => {
  const navigation = document.querySelector('nav');
  const field = document.createElement('input');
  field.type = 'search';
  field.placeholder = 'Filter methods  /';
  field.setAttribute('aria-label', 'Filter methods');
  navigation.prepend(field);
  const articles = [...document.querySelectorAll('article')];
  const texts = new Map(articles.map(article => [article, article.textContent.toLowerCase()]));
  const links = new Map([...navigation.querySelectorAll('li li a')].map(link => [link.getAttribute('href').slice(1), link]));
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    articles.forEach(article => {
      article.hidden = !words.every(word => texts.get(article).includes(word));
      links.get(article.id).parentElement.hidden = article.hidden;
    });
    document.querySelectorAll('section.dao').forEach(section => {
      const inside = [...section.querySelectorAll('article')];
      section.hidden = words.length > 0 && inside.every(article => article.hidden);
    });
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && document.activeElement !== field) {
      event.preventDefault();
      field.focus();
    }
  });
})();
