/** How often it was asked whether something is to be seen. */
export const looks = { count: 0 };

const { checkVisibility } = Element.prototype;
Element.prototype.checkVisibility = function (options) {
  looks.count++;
  return checkVisibility.call(this, options);
};
