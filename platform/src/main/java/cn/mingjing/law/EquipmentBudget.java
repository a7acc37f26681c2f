package cn.mingjing.law;

/** What becomes of the need for equipment in the budget (duty G-12). */
public enum EquipmentBudget {
    /** 保障依法履职所需的装备、经费 */
    SECURED,
    /** 装备配备需求报本级政府列入财政预算 */
    REPORTED_TO_GOVERNMENT,
    /** 装备、经费按程序纳入财政预算，推动建立专项经费 */
    IN_BUDGET_WITH_SPECIAL_FUNDS
}
