/* natural types its folders, not the files in them. */
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export { BayesClassifier as default } from 'natural/lib/natural/classifiers/index.js';
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  export { PorterStemmer as default } from 'natural/lib/natural/stemmers/index.js';
}
